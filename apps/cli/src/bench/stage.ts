import {
  connectTemporal,
  erasePostgres,
  findTemporalServer,
  type Guard,
  startPostgres,
  startTemporalOnPostgres,
} from '@laurel/platform';
import { openStore } from '@laurel/store';
import { rmSync } from 'node:fs';
import type { Reporter } from '../up/reporter.ts';
import { type Stack, startStack } from '../up/stack.ts';
import { throwAwayHome } from '../up/throw-away-home.ts';
import { type BarePrograms, startBare } from './bare-programs.ts';
import { countersOf, type ReadCounters } from './counters.ts';

export type TemporalStore = 'postgres' | 'sqlite';

export interface StageOptions {
  readonly temporalStore: TemporalStore | undefined;
  /** Where the Temporal server's programs are looked for and put. */
  readonly programHome: string;
  readonly reporter: Reporter;
  readonly guard: Guard;
  readonly abort: AbortSignal;
}

/** Everything that a bench runs on, and nothing else: it is made for one bench and thrown away. */
export interface Stage {
  readonly laurelUrl: string;
  readonly bareUrl: string;
  readonly temporalStore: TemporalStore;
  readonly read: ReadCounters;
  /** History events of a workflow, and whether it still runs. */
  historyOf(workflowId: string): Promise<{ readonly length: number; readonly isRunning: boolean }>;
  close(): Promise<void>;
}

/** Brings up PostgreSQL with real commits, Temporal, Laurel, and the bare engine's programs. */
export async function raiseStage(options: StageOptions): Promise<Stage> {
  const { reporter, guard, abort } = options;
  const home = throwAwayHome();
  const undo: (() => unknown)[] = [() => rmSync(home, { recursive: true, force: true }), () => erasePostgres(home)];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const postgres = await reporter.step('Starting PostgreSQL', 'PostgreSQL ready, fsync on', () =>
      startPostgres({ home, fsync: true, onNotice: reporter.note, guard }),
    );
    undo.push(() => postgres.stop());
    const onPostgres = await temporalOnPostgres(options, home, postgres.url);
    if (onPostgres) undo.push(() => onPostgres.stop());
    const stack = await startStack({
      home,
      databaseUrl: postgres.url,
      temporalAddress: onPostgres?.address,
      identity: 'demo',
      logLevel: 'warn',
      env: { LAUREL_RATE_LIMITS: 'off' }, // A bench asks faster than anybody may.
      programHome: options.programHome,
      keepAlive: false, // A program that dies in a bench is a finding, not a gap to be closed.
      reporter,
      guard,
      abort,
    });
    undo.push(() => stack.stop());
    const bare = await reporter.step('Starting the bare engine', 'Bare engine ready', () =>
      startBare({ home, stack, guard }),
    );
    undo.push(() => bare.stop());
    const database = await openStore({ url: postgres.url, as: 'owner', poolSize: 1 });
    undo.push(() => database.destroy());
    const temporal = connectTemporal(stack);
    undo.push(() => temporal.close());
    const programs = { postgres: postgres.pid, ...programsOf(stack, bare, onPostgres?.pid) };
    return {
      laurelUrl: stack.apiUrl,
      bareUrl: bare.url,
      temporalStore: onPostgres ? 'postgres' : 'sqlite',
      read: countersOf(database, programs),
      historyOf: async (id) => {
        const { historyLength, status } = await temporal.client.workflow.getHandle(id).describe();
        return { length: historyLength, isRunning: status.name === 'RUNNING' };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Undefined: the stack brings its own server, with its histories in a file. */
async function temporalOnPostgres(options: StageOptions, home: string, databaseUrl: string) {
  const { temporalStore, programHome, reporter, guard, abort } = options;
  if (temporalStore === 'sqlite') return undefined;
  let programs: Awaited<ReturnType<typeof findTemporalServer>>;
  try {
    programs = await findTemporalServer({ home: programHome, onNotice: reporter.note, abort });
  } catch (error) {
    if (temporalStore === 'postgres' || abort.aborted) throw error;
    reporter.note(`${(error as Error).message}\nTemporal keeps its histories in SQLite instead`);
    return undefined;
  }
  return reporter.step('Starting Temporal', 'Temporal ready, its histories in PostgreSQL', () =>
    startTemporalOnPostgres({ programs, home, databaseUrl, guard }),
  );
}

function programsOf({ services }: Stack, bare: BarePrograms, temporalPid: number | undefined) {
  return {
    temporal: temporalPid ?? services.temporal?.pid() ?? 0,
    api: services.api.pid(),
    worker: services.worker.pid(),
    bareHttp: bare.http.pid,
    bareWorker: bare.worker.pid,
  };
}
