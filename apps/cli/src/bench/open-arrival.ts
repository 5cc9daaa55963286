import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from './pool.ts';
import type { Side } from './side.ts';

export interface Arrival {
  readonly perSecond: number;
  readonly seconds: number;
}

/** A decision that arrived at its scheduled moment (`performance.now()`), and how long its caller waited from then on. */
export interface Arrived {
  readonly due: number;
  readonly tookMs: number;
}

/**
 * Decisions that arrive by a fixed schedule whether or not earlier ones are answered. A latency counts from the scheduled
 * moment, so waiting behind a slow answer is part of it. The schedule ends after its seconds, or sooner when `isOver` says so.
 */
export async function openArrival(
  side: Side,
  pool: Pool,
  { perSecond, seconds }: Arrival,
  isOver: () => boolean = () => false,
): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  const count = Math.round(perSecond * seconds);
  const began = performance.now();
  const running: Promise<void>[] = [];
  let failure: unknown;
  for (let index = 0; index < count && !failure && !isOver(); index++) {
    const due = began + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const next = pool.take();
    if (!next) throw new Error('No prepared case is left for the schedule.');
    running.push(
      side.decide(next).then(
        () => {
          arrived.push({ due, tookMs: performance.now() - due });
          next.decided++;
          pool.giveBack(next);
        },
        (fault: unknown) => {
          failure ??= fault;
        },
      ),
    );
  }
  await Promise.all(running);
  if (failure) throw failure;
  return arrived;
}

/** So many cases must be ready before the schedule begins. */
export function casesFor({ perSecond, seconds }: Arrival): number {
  // Cases come back after each decision, yet a slow machine may hold many of them for some seconds.
  return Math.ceil((perSecond * seconds) / 2);
}
