import { connect } from 'node:net';
import { freePort, type Guard, spawnKept, waitUntil } from '@laurel/platform';
import { Connection } from '@temporalio/client';
import { type InternalConnectionOptions, InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import { testServerArgs } from './test-server.ts';

/** A Temporal server whose time goes like any other, and can be pushed forward. */
export interface HeldTime {
  readonly address: string;
  /** Milliseconds since 1970 UTC, as the server has it. */
  now(): Promise<number>;
  /** Lets time come to the instant: every timer on the way rings in its turn, and the workflows do what follows. */
  reach(at: number): Promise<void>;
  stop(): Promise<void>;
}

/** It listened within a second; a busy machine may need longer. */
const START_LIMIT_MS = 30_000;
/** A push lasts as long as what the timers on the way set going: some seconds for dozens of open cases. */
const PUSH_LIMIT_MS = 60_000;

/** Starts the time-skipping server from its folder on a free port of this machine. The guard ends it with whoever started it. */
export async function startTestServer(folder: string, home: string, guard: Guard): Promise<HeldTime> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const args = [...testServerArgs(folder), String(port)];
  const server = await spawnKept({ name: 'test-server', command: 'java', args, home, guard });
  const hopeless = () => (server.exit() ? `it ended, see ${server.logFile}` : undefined);
  try {
    await waitUntil(() => listens(port), { what: 'The test server', limitMs: START_LIMIT_MS, hopeless });
    // What @temporalio/testing does, which starts a server as well; here the guard has to know it.
    const withTestService: InternalConnectionOptions = {
      [InternalConnectionOptionsSymbol]: { supportsTestService: true },
    };
    const connection = await Connection.connect({ address, ...withTestService });
    const { testService } = connection;
    if (!testService) throw new Error('The client offers no test service.');
    const now = async () => tsToMs((await testService.getCurrentTime({})).time);
    return {
      address,
      now,
      async reach(at) {
        const duration = msToTs(Math.max(at - (await now()), 1));
        const push = () => testService.unlockTimeSkippingWithSleep({ duration });
        await connection.withDeadline(Date.now() + PUSH_LIMIT_MS, push);
      },
      async stop() {
        await connection.close();
        await server.stop();
      },
    };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('error', () => end(false)).once('connect', () => end(true));
  });
}
