import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { portIsFree } from './free-port.ts';
import type { Guard } from './guard.ts';
import { lastLines } from './log-tail.ts';
import { spawnKept, wordsForExit } from './process.ts';
import { answersTemporal, type EmbeddedTemporal } from './temporal.ts';
import { prepareTemporalSchema } from './temporal-schema.ts';
import { type ServerPorts, serverConfig } from './temporal-server-config.ts';
import type { TemporalServerPrograms } from './temporal-server-programs.ts';
import { waitUntil } from './wait.ts';

export interface TemporalOnPostgresOptions {
  programs: TemporalServerPrograms;
  home: string;
  /** The PostgreSQL server, by a role that may create databases. */
  databaseUrl: string;
  namespace?: string;
  guard?: Guard | undefined;
}

const CONFIG_FOLDER = 'temporal-config';
const CONFIG_NAME = 'laurel';
/** Ready in about five seconds on two cores; a busy machine gets twelve times as much. */
const START_LIMIT_MS = 60_000;
const CALL_LIMIT_MS = 5_000;
const ALREADY_EXISTS = 6;
const LOWEST_PORT = 20_000;
const HIGHEST_PORT = 32_000;
/** A line of the server's log can hold a whole stack. */
const SHOWN_CHARACTERS = 300;

/** Starts the Temporal server itself, with its histories in PostgreSQL: what production has, on one machine. */
export async function startTemporalOnPostgres(options: TemporalOnPostgresOptions): Promise<EmbeddedTemporal> {
  const { home, programs, databaseUrl, namespace = 'default' } = options;
  const databases = await prepareTemporalSchema(programs, databaseUrl);
  const ports = await choosePorts();
  const folder = join(home, CONFIG_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The file holds the database's password. JSON is YAML too.
  const config = JSON.stringify(serverConfig({ databaseUrl, databases, ports }), null, 2);
  writeFileSync(join(folder, `${CONFIG_NAME}.yaml`), config, { mode: 0o600 });
  const port = ports.frontend.grpcPort;
  const address = `127.0.0.1:${port}`;
  const server = await spawnKept({
    name: 'temporal',
    command: programs.server,
    args: ['--root', home, '--config', CONFIG_FOLDER, '--env', CONFIG_NAME, '--allow-no-auth', 'start'],
    home,
    guard: options.guard,
  });
  const hopeless = () => {
    const exit = server.exit();
    return exit === undefined ? undefined : `ended with ${wordsForExit(exit)}`;
  };
  try {
    const limit = { limitMs: START_LIMIT_MS, hopeless };
    await waitUntil(() => registersNamespace(address, namespace), { what: `Temporal on ${address}`, ...limit });
    // The server's own parts learn of a new namespace some seconds later.
    await waitUntil(() => answersTemporal(address, namespace), { what: `Namespace ${namespace}`, ...limit });
  } catch (error) {
    await server.stop();
    const words = lastLines(server.logFile, 5, server.logFrom).map((line) => line.slice(0, SHOWN_CHARACTERS));
    throw new Error(`${(error as Error).message}. Its last lines in ${server.logFile}:\n${words.join('\n')}`, {
      cause: error,
    });
  }
  return { ...server, address, port };
}

async function registersNamespace(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: CALL_LIMIT_MS });
  try {
    const request = { namespace, workflowExecutionRetentionPeriod: msToTs('1 day') };
    await connection.withDeadline(Date.now() + CALL_LIMIT_MS, () =>
      connection.workflowService.registerNamespace(request),
    );
    return true;
  } catch (error) {
    if ((error as { code?: number }).code === ALREADY_EXISTS) return true;
    throw error;
  } finally {
    await connection.close();
  }
}

/** The server writes its ports into columns of type smallint, so none may be above 32767. */
async function choosePorts(): Promise<ServerPorts> {
  const taken = new Set<number>();
  const next = async (): Promise<number> => {
    for (let tries = 0; tries < 1_000; tries++) {
      const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
      if (taken.has(port) || !(await portIsFree(port))) continue;
      taken.add(port);
      return port;
    }
    throw new Error(`No port between ${LOWEST_PORT} and ${HIGHEST_PORT} is free.`);
  };
  const pair = async () => ({ grpcPort: await next(), membershipPort: await next() });
  return { frontend: await pair(), history: await pair(), matching: await pair(), worker: await pair() };
}
