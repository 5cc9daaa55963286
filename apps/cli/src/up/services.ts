import { join } from 'node:path';
import {
  answersTemporal,
  type EmbeddedPostgres,
  findTemporalProgram,
  type Guard,
  type KeptProcess,
  projectRoot,
  readSettings,
  spawnKept,
  startPostgres,
  startTemporal,
  waitUntil,
} from '@laurel/platform';
import { keptBallotKey } from './ballot-key.ts';
import { rememberedPort } from './ports.ts';
import type { RunningStack } from './run-file.ts';
import type { StackOptions } from './stack-options.ts';

/** What starts a program needs of the stack it belongs to. */
export interface Surroundings {
  options: StackOptions;
  guard: Guard;
  onNotice: (line: string) => void;
}

const OUTSIDE_LIMIT_MS = 30_000;

/** Prepares our own PostgreSQL; each call of the result starts it on the same port. */
export async function postgresLauncher({
  options,
  guard,
  onNotice,
}: Surroundings): Promise<() => Promise<EmbeddedPostgres>> {
  const { home, fsync = true } = options;
  const port = await rememberedPort(home, 'postgres');
  return () => startPostgres({ home, port, fsync, onNotice, guard });
}

/** Prepares our own Temporal server; each call of the result starts it on the same port and data. */
export async function temporalLauncher(
  { options, guard, onNotice }: Surroundings,
  namespace: string,
): Promise<{ address: string; launch: () => Promise<KeptProcess> }> {
  const { home, abort } = options;
  const programHome = options.programHome ?? readSettings(process.env).home;
  const program = await findTemporalProgram({ home: programHome, onNotice, abort });
  const port = await rememberedPort(home, 'temporal');
  const launch = () => startTemporal({ program, home, port, namespace, onNotice, guard });
  return { address: `127.0.0.1:${port}`, launch };
}

/** Waits for a Temporal server that is not ours. */
export async function awaitOutsideTemporal(address: string, namespace: string): Promise<void> {
  const what = `Temporal on ${address}, namespace ${namespace} (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE)`;
  await waitUntil(() => answersTemporal(address, namespace), { what, limitMs: OUTSIDE_LIMIT_MS, everyMs: 500 });
}

/** The Temporal SDK takes a stack trace for each promise of a workflow: a short one spares the worker a tenth of its time. */
const FLAGS = { api: [], worker: ['--stack-trace-limit=4'] } as const;

/** Starts one of our own programs with the addresses of its stack in its environment. */
export function launchProgram(
  name: 'api' | 'worker',
  { options, guard }: Surroundings,
  stack: RunningStack,
): Promise<KeptProcess> {
  // Flags meant for this Node, such as those of a test runner, are not meant for the programs.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { hostname, port } = new URL(stack.apiUrl);
  return spawnKept({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', ...FLAGS[name], join(projectRoot, 'apps', name, 'dist', 'main.js')],
    home: options.home,
    cwd: projectRoot,
    guard,
    env: {
      ...inherited,
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporalAddress,
      TEMPORAL_NAMESPACE: stack.namespace,
      LAUREL_TASK_QUEUE: stack.taskQueue,
      LAUREL_HOST: options.host ?? hostname,
      LAUREL_PORT: port,
      LAUREL_IDENTITY: options.identity,
      LAUREL_BALLOT_KEY: options.ballotKey ?? keptBallotKey(options.home),
      LAUREL_HOME: options.home,
      LAUREL_LOG_LEVEL: options.logLevel ?? 'info',
      ...options.env,
    },
  });
}
