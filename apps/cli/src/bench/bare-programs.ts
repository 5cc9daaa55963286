import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  freePort,
  type Guard,
  type KeptProcess,
  lastLines,
  spawnKept,
  waitUntil,
  wordsForExit,
} from '@laurel/platform';
import { READY } from '../bare/words.ts';
import type { RunningStack } from '../up/run-file.ts';

/** The two processes of the bare engine, on the servers of a stack. */
export interface BarePrograms {
  readonly url: string;
  readonly http: KeptProcess;
  readonly worker: KeptProcess;
  stop(): Promise<void>;
}

export interface BareOptions {
  readonly home: string;
  readonly stack: RunningStack;
  readonly guard: Guard;
}

const START_LIMIT_MS = 60_000;

export async function startBare({ home, stack, guard }: BareOptions): Promise<BarePrograms> {
  const port = await freePort();
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    DATABASE_URL: stack.databaseUrl,
    TEMPORAL_ADDRESS: stack.temporalAddress,
    TEMPORAL_NAMESPACE: stack.namespace,
    LAUREL_HOST: '127.0.0.1',
    LAUREL_PORT: String(port),
  };
  const launch = async (name: string, program: string) => {
    const file = fileURLToPath(new URL(`../bare/${program}.js`, import.meta.url));
    const started = await spawnKept({ name, command: process.execPath, args: [file], home, guard, env });
    try {
      await untilReady(started);
    } catch (error) {
      await started.stop();
      throw error;
    }
    return started;
  };
  const worker = await launch('bare-worker', 'worker-program');
  try {
    const http = await launch('bare-http', 'http-program');
    const stop = async () => {
      await http.stop();
      await worker.stop();
    };
    return { url: `http://127.0.0.1:${port}`, http, worker, stop };
  } catch (error) {
    await worker.stop();
    throw error;
  }
}

async function untilReady(program: KeptProcess): Promise<void> {
  const hopeless = () => {
    const exit = program.exit();
    return exit && `ended with ${wordsForExit(exit)}: ${lastLines(program.logFile, 5, program.logFrom).join('\n')}`;
  };
  const isReady = async () => readFileSync(program.logFile, 'utf8').slice(program.logFrom).includes(READY);
  await waitUntil(isReady, { what: program.name, limitMs: START_LIMIT_MS, hopeless });
}
