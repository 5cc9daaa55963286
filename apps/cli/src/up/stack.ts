import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { erasePostgres, freePort, type KeptProcess, markOf, portIsFree, startGuard, waitUntil } from '@laurel/platform';
import { tokenOfFirst } from './first-token.ts';
import { type KeptService, keepService } from './kept-service.ts';
import { refuseRealPeople } from './real-people.ts';
import { silentReporter } from './reporter.ts';
import { claimHome, isReady, type RunningStack, removeRun, writeRun } from './run-file.ts';
import {
  awaitOutsideTemporal,
  launchProgram,
  postgresLauncher,
  type Surroundings,
  temporalLauncher,
} from './services.ts';
import type { StackOptions } from './stack-options.ts';

export type ServiceName = 'postgres' | 'temporal' | 'api' | 'worker';

/** A whole Laurel that runs: where it answers, what it consists of, how it ends. */
export interface Stack extends RunningStack {
  /** Servers given by DATABASE_URL or TEMPORAL_ADDRESS are not ours and are absent here. */
  services: Partial<Record<ServiceName, KeptService>> & { api: KeptService; worker: KeptService };
  /** Names of the migrations that this start applied. */
  migrations: string[];
  /** The one-time token of the first administrator, where this start invited one. */
  firstToken: string | null;
  /** Stops everything in order: API, worker, Temporal, PostgreSQL. Calling it twice is harmless. */
  stop(): Promise<void>;
}

const READY_LIMIT_MS = 60_000;

/** Starts PostgreSQL, Temporal, the API and the worker, each only where no address was given. */
export async function startStack(given: StackOptions): Promise<Stack> {
  mkdirSync(given.home, { recursive: true });
  const options = { ...given, home: realpathSync(given.home) };
  const { home, reporter = silentReporter, host = '127.0.0.1', abort } = options;
  const { namespace = 'default', taskQueue = 'laurel', keepAlive = true } = options;
  const port = options.apiPort ?? (await freePort(host));
  const run = await claimHome(home);
  const guard = options.guard ?? startGuard();
  const around: Surroundings = { options, guard, onNotice: reporter.note };
  const services: Partial<Record<ServiceName, KeptService>> = {};
  let stopped: Promise<void> | undefined;

  const keep = (name: ServiceName, launch: () => Promise<KeptProcess>): KeptService => {
    const onStarted = ({ pid }: KeptProcess) => {
      const mark = markOf(pid);
      if (mark !== undefined) run.processes[name] = mark;
      writeRun(home, run);
    };
    const onGaveUp = options.onGaveUp ?? (() => undefined);
    const service = keepService({ name, launch, onNotice: reporter.note, onStarted, onGaveUp });
    services[name] = service;
    return service;
  };
  const stop = () => {
    stopped ??= (async () => {
      for (const name of ['api', 'worker', 'temporal', 'postgres'] as const) await services[name]?.stop();
      removeRun(home);
      if (options.guard === undefined) guard.close();
      if (options.throwAway) erase(home);
    })();
    return stopped;
  };

  try {
    await refuseTakenPort(host, port);
    const databaseUrl = options.databaseUrl ?? (await startOwnPostgres());
    abort?.throwIfAborted();
    const temporalAddress = options.temporalAddress ?? (await startOwnTemporal());
    if (options.temporalAddress !== undefined) await awaitOutsideTemporal(temporalAddress, namespace);
    abort?.throwIfAborted();
    const migrations = await reporter.step('Migrating the database', wordsForMigrations, async () => {
      const { migrateDatabase } = await import('@laurel/store');
      return migrateDatabase(databaseUrl);
    });
    abort?.throwIfAborted();
    if (options.identity === 'demo' && options.isIdentityAssumed) await refuseRealPeople(databaseUrl);
    const firstToken = options.identity === 'demo' ? null : await tokenOfFirst(databaseUrl);
    const apiUrl = `http://${reachable(host)}:${port}`;
    const addresses: RunningStack = { apiUrl, databaseUrl, temporalAddress, namespace, taskQueue };
    Object.assign(run, addresses);
    const worker = keep('worker', () => launchProgram('worker', around, addresses));
    const api = keep('api', () => launchProgram('api', around, addresses));
    await reporter.step('Starting the worker and the API', `Worker and API ready on ${apiUrl}`, async () => {
      await worker.start();
      await api.start();
      const hopeless = () => (abort?.aborted ? 'stopped' : (api.lost() ?? worker.lost()));
      await waitUntil(() => isReady(apiUrl), { what: 'The stack is not ready', limitMs: READY_LIMIT_MS, hopeless });
    });
    if (keepAlive) for (const service of Object.values(services)) service.watch();
    return { ...addresses, services: { ...services, api, worker }, migrations, firstToken, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  function startOwnPostgres(): Promise<string> {
    return reporter.step('Starting PostgreSQL 18', 'PostgreSQL 18 ready', async () => {
      const launch = await postgresLauncher(around);
      let url = '';
      const launchAndNote = async () => {
        const server = await launch();
        url = server.url;
        return server;
      };
      await keep('postgres', launchAndNote).start();
      return url;
    });
  }

  function startOwnTemporal(): Promise<string> {
    return reporter.step('Starting Temporal', 'Temporal ready', async () => {
      const { address, launch } = await temporalLauncher(around, namespace);
      await keep('temporal', launch).start();
      return address;
    });
  }
}

async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (await portIsFree(port, host)) return;
  throw new Error(
    `Port ${port} on ${host} is in use. Stop the program that holds it, or choose another port: ` +
      `LAUREL_PORT=${port < 65_000 ? port + 10 : port - 10} npm start`,
  );
}

/** A server that listens on every address is reached from here by the loopback one. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

function wordsForMigrations(applied: string[]): string {
  return applied.length === 0 ? 'Database is up to date' : `Database migrated (${applied.length} applied)`;
}

function erase(home: string): void {
  erasePostgres(home);
  rmSync(home, { recursive: true, force: true });
}
