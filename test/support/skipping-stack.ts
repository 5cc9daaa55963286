import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BoundActs, bindActs } from '@laurel/activities';
import { throwAwayHome } from '@laurel/cli';
import { freePort, type Guard, projectRoot, spawnKept, startGuard, waitUntil } from '@laurel/platform';
import { bundlePath, createWorker } from '@laurel/worker';
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime } from '@temporalio/worker';
import { BALLOT_KEY } from './ballots.ts';
import { freshDatabase } from './database.ts';
import { type HeldTime, startTestServer } from './held-time.ts';

/** A Laurel whose time can be pushed. */
export interface SkippingStack extends Pick<HeldTime, 'now' | 'reach'> {
  readonly apiUrl: string;
  stop(): Promise<void>;
}

const TASK_QUEUE = 'laurel';
/** As long as the whole stack gets. */
const READY_LIMIT_MS = 60_000;

/** Called with what ends a thing, as soon as the thing is there. */
type Afterwards = (step: () => unknown) => void;

/**
 * PostgreSQL, the time-skipping server from its folder, the API as a program of its own, and the worker in this process: its
 * acts take their instant from the server, as the workflows do.
 */
export async function startSkippingStack(folder: string): Promise<SkippingStack> {
  const steps: (() => unknown)[] = [];
  const afterwards: Afterwards = (step) => steps.push(step);
  const stop = async () => {
    const faults: unknown[] = [];
    for (let step = steps.pop(); step; step = steps.pop()) {
      await Promise.resolve()
        .then(step)
        .catch((fault) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, 'The stack did not stop in order.');
  };
  try {
    const home = throwAwayHome();
    afterwards(() => rmSync(home, { recursive: true, force: true }));
    const guard = startGuard();
    afterwards(() => guard.close());
    const database = await freshDatabase();
    afterwards(() => database.close());
    const time = await startTestServer(folder, home, guard);
    afterwards(() => time.stop());
    await startWorker(database.url, time, afterwards);
    const apiUrl = await startApi(
      { home, guard, databaseUrl: database.url, temporalAddress: time.address },
      afterwards,
    );
    return { apiUrl, now: time.now, reach: time.reach, stop };
  } catch (fault) {
    await stop().catch(() => undefined);
    throw fault;
  }
}

async function startWorker(databaseUrl: string, time: HeldTime, afterwards: Afterwards): Promise<void> {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
  let at = 0;
  const bound = await bindActs({ databaseUrl, ballotKey: BALLOT_KEY, now: () => at });
  afterwards(() => bound.close());
  const connection = await NativeConnection.connect({ address: time.address });
  afterwards(() => connection.close());
  const worker = await createWorker({
    connection,
    namespace: 'default',
    taskQueue: TASK_QUEUE,
    acts: asking(bound.acts, async () => {
      at = Math.max(at, await time.now());
    }),
    bundle: { codePath: bundlePath },
  });
  const ended = worker.run();
  ended.catch(() => undefined); // A fault is told when the stack stops.
  afterwards(() => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    return ended;
  });
}

/** The acts, each asking for the time before it begins. */
function asking(acts: BoundActs['acts'], askForTime: () => Promise<void>): BoundActs['acts'] {
  type Act = (...given: unknown[]) => Promise<unknown>;
  const after =
    (act: Act): Act =>
    (...given) =>
      askForTime().then(() => act(...given));
  return Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [name, after(act as Act)]),
  ) as unknown as BoundActs['acts'];
}

interface ApiSurroundings {
  readonly home: string;
  readonly guard: Guard;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}

/** Returns its address, when it answers. */
async function startApi(of: ApiSurroundings, afterwards: Afterwards): Promise<string> {
  const port = await freePort();
  const { NODE_OPTIONS: _, ...inherited } = process.env; // Flags of the test runner are not meant for the program.
  const api = await spawnKept({
    name: 'api',
    command: process.execPath,
    args: ['--enable-source-maps', join(projectRoot, 'apps', 'api', 'dist', 'main.js')],
    home: of.home,
    cwd: projectRoot,
    guard: of.guard,
    env: {
      ...inherited,
      DATABASE_URL: of.databaseUrl,
      TEMPORAL_ADDRESS: of.temporalAddress,
      TEMPORAL_NAMESPACE: 'default',
      LAUREL_TASK_QUEUE: TASK_QUEUE,
      LAUREL_HOST: '127.0.0.1',
      LAUREL_PORT: String(port),
      LAUREL_IDENTITY: 'demo',
      LAUREL_BALLOT_KEY: BALLOT_KEY,
      LAUREL_HOME: of.home,
    },
  });
  afterwards(() => api.stop());
  const hopeless = () => (api.exit() ? `it ended, see ${api.logFile}` : undefined);
  const apiUrl = `http://127.0.0.1:${port}`;
  // `health/ready` asks the engine who polls, and the time-skipping server has no answer to that.
  const isLive = async () => (await fetch(`${apiUrl}/health/live`)).ok;
  await waitUntil(isLive, { what: 'The API', limitMs: READY_LIMIT_MS, hopeless });
  return apiUrl;
}
