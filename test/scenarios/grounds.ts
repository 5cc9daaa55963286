import { startStack, throwAwayHome } from '@laurel/cli';
import { startSkippingStack } from '../support/skipping-stack.ts';
import { findTestServer } from '../support/test-server.ts';
import { acceleratedTime, type Time, vietnameseTime } from './time.ts';

/** A whole Laurel on which tables can be played. */
export interface Stood {
  readonly apiUrl: string;
  readonly time: Time;
  stop(): Promise<void>;
}

/** A way to have one, and what the run says of it. */
export interface Ground {
  readonly name: string;
  stand(): Promise<Stood>;
}

/**
 * The time-skipping server with the calendar of Vietnam; where it cannot be had, or LAUREL_SCENARIOS=accelerated says so, the
 * accelerated calendar, with the reason on stderr.
 */
export async function someGround(): Promise<Ground> {
  const isAsked = process.env['LAUREL_SCENARIOS'] === 'accelerated';
  const found = isAsked ? { reason: 'LAUREL_SCENARIOS=accelerated' } : await findTestServer();
  if ('folder' in found) return skipping(found.folder);
  process.stderr.write(`The scenarios are played by the accelerated calendar (${found.reason}).\n`);
  return accelerated;
}

function skipping(folder: string): Ground {
  return {
    name: 'on the time-skipping server, by the calendar of Vietnam',
    async stand() {
      const stack = await startSkippingStack(folder);
      return { ...stack, time: vietnameseTime(stack) };
    },
  };
}

const accelerated: Ground = {
  name: 'by the accelerated calendar: a working day lasts one second',
  async stand() {
    const stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
    return { apiUrl: stack.apiUrl, time: acceleratedTime, stop: stack.stop };
  },
};
