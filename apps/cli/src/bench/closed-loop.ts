import { setTimeout as sleep } from 'node:timers/promises';
import type { Counters, ReadCounters } from './counters.ts';
import type { Pool } from './pool.ts';
import { DECISIONS_PER_CASE, type Side } from './side.ts';

export interface ClosedLoop {
  readonly callers: number;
  readonly seconds: number;
  readonly read: ReadCounters;
}

export interface ClosedLoopRun {
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
  readonly before: Counters;
  readonly after: Counters;
}

/** PostgreSQL's counts lag by a second: both readings fall into the same load, so that the lag is in both. */
const WARM_UP_SECONDS = 3;

export const LOOP_OVERHEAD_SECONDS = WARM_UP_SECONDS + 1;

/**
 * Callers that each take a case through its levels and then the next one, as fast as the answers come. Only decisions
 * answered between the two readings count.
 */
export async function closedLoop(
  side: Side,
  pool: Pool,
  { callers, seconds, read }: ClosedLoop,
): Promise<ClosedLoopRun> {
  const answers: { readonly at: number; readonly tookMs: number }[] = [];
  let isOver = false;
  const caller = async () => {
    for (let next = pool.take(); next && !isOver; next = pool.take()) {
      while (next.decided < DECISIONS_PER_CASE && !isOver) {
        const asked = performance.now();
        await side.decide(next);
        next.decided++;
        const at = performance.now();
        answers.push({ at, tookMs: at - asked });
      }
      pool.giveBack(next);
    }
  };
  const all = Promise.all(Array.from({ length: callers }, caller));
  const failed = all.then(() => new Promise<never>(() => undefined)); // Only a failure ends the waiting early.
  try {
    await Promise.race([failed, sleep(WARM_UP_SECONDS * 1000)]);
    const before = await read();
    const from = performance.now();
    await Promise.race([all, sleep(seconds * 1000)]); // Ends early when no prepared case is left.
    const to = performance.now();
    const after = await read();
    isOver = true;
    await all;
    const counted = answers.filter(({ at }) => at >= from && at <= to);
    if (counted.length === 0) throw new Error('No decision was answered in the measured time.');
    return { seconds: (to - from) / 1000, latenciesMs: counted.map(({ tookMs }) => tookMs), before, after };
  } finally {
    isOver = true;
  }
}
