import { randomUUID } from 'node:crypto';
import { readSettings } from '@laurel/platform';
import { createDatabase, dropDatabase } from '@laurel/store';
import type { Reporter } from './reporter.ts';
import { type RunningStack, runningStack } from './run-file.ts';
import { type Stack, startStack } from './stack.ts';
import { throwAwayHome } from './throw-away-home.ts';

/** The stack could not be reached or brought up. */
export class NoStack extends Error {}

/**
 * Runs `work` on the stack that runs from this project's home; where none does, on one that is brought up for it in a
 * fresh database and taken down again. DATABASE_URL and TEMPORAL_ADDRESS name servers to use for it.
 */
export async function onSomeStack<Result>(reporter: Reporter, work: (stack: RunningStack) => Promise<Result>) {
  const running = await runningStack(readSettings(process.env).home);
  if (running) return work(running);
  const stack = await bringUp(reporter).catch((fault: Error) => {
    throw new NoStack(fault.message, { cause: fault });
  });
  const stop = () => void stack.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(stack);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    // What the work came to stands, however the stopping ends.
    await reporter
      .step('Stopping', 'Everything stopped', () => stack.stop())
      .catch((fault: Error) => reporter.note(`! ${fault.message}`));
  }
}

async function bringUp(reporter: Reporter): Promise<Pick<Stack, keyof RunningStack | 'stop'>> {
  const { databaseUrl: server, temporalAddress, namespace } = readSettings(process.env);
  const run = randomUUID().slice(0, 8);
  const databaseUrl = server && (await createDatabase(server, `laurel_run_${run}`));
  const dropOwn = async () => {
    if (databaseUrl) await dropDatabase(server, `laurel_run_${run}`);
  };
  try {
    const stack = await startStack({
      home: throwAwayHome(),
      throwAway: true, // Thrown away afterwards, so the disk need not be waited for either.
      fsync: false,
      identity: 'demo',
      reporter,
      databaseUrl,
      temporalAddress,
      namespace,
      taskQueue: `laurel-run-${run}`,
    });
    return { ...stack, stop: () => stack.stop().then(dropOwn) };
  } catch (fault) {
    await dropOwn();
    throw fault;
  }
}
