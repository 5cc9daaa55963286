import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from './free-port.ts';
import type { Guard } from './guard.ts';
import { lastLines } from './log-tail.ts';
import { type KeptProcess, spawnKept, wordsForExit } from './process.ts';
import { waitUntil } from './wait.ts';

export interface TemporalOptions {
  program: string;
  home: string;
  port?: number;
  namespace?: string;
  /** Where the server keeps its histories; `<home>/temporal.db` unless told. */
  databaseFile?: string;
  onNotice: (text: string) => void;
  guard?: Guard | undefined;
}

/** A running Temporal server whose namespace answers. */
export interface EmbeddedTemporal extends KeptProcess {
  address: string;
  port: number;
}

const START_LIMIT_MS = 30_000;
const ANSWER_LIMIT_MS = 2_000;

/** Starts the Temporal CLI's own server, for this machine only, with its data in one SQLite file. */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const { home, program, namespace = 'default' } = options;
  mkdirSync(home, { recursive: true });
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  const file = options.databaseFile ?? join(home, 'temporal.db');
  const where = ['--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', file];
  const server = await spawnKept({
    name: 'temporal',
    command: program,
    args: ['server', 'start-dev', ...where, '--namespace', namespace, '--log-level', 'error'],
    home,
    guard: options.guard,
  });
  try {
    await waitUntil(() => answersTemporal(address, namespace), {
      what: `Temporal on ${address}`,
      limitMs: START_LIMIT_MS,
      hopeless: () => {
        const exit = server.exit();
        return exit === undefined ? undefined : `ended with ${wordsForExit(exit)}`;
      },
    });
  } catch (error) {
    await server.stop();
    const words = lastLines(server.logFile, 20, server.logFrom).join('\n');
    throw new Error(`${(error as Error).message}. Its last lines in ${server.logFile}:\n${words}`, { cause: error });
  }
  return { ...server, address, port };
}

/** True when the server knows the namespace and answers for it. */
export async function answersTemporal(address: string, namespace: string): Promise<boolean> {
  // gRPC waits a whole second after a refused connection; a plain socket learns sooner that nobody listens yet.
  if (!(await accepts(address))) return false;
  const connection = await Connection.connect({ address, connectTimeout: ANSWER_LIMIT_MS });
  try {
    await connection.withDeadline(Date.now() + ANSWER_LIMIT_MS, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } finally {
    await connection.close();
  }
}

function accepts(address: string): Promise<boolean> {
  const colon = address.lastIndexOf(':');
  return new Promise((resolve) => {
    const socket = connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ANSWER_LIMIT_MS, () => end(false));
    socket.once('error', () => end(false));
    socket.once('connect', () => end(true));
  });
}
