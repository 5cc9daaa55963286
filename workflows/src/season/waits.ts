import { condition, sleep } from '@temporalio/workflow';
import type { Ending } from './listen.ts';

const SHORTEST_MS = 100;
const LONGEST_MS = 10_000;

/** Gives the cases time to lapse: 0.1 s at first, then doubling up to 10 s, since a case may wait for a dead worker. */
export function aMoment(round: number): Promise<void> {
  return sleep(Math.min(SHORTEST_MS * 2 ** Math.min(round - 1, 10), LONGEST_MS));
}

/** A timer that would ring further away is set again meanwhile: the engine's timers are not made for decades. */
const LONGEST_TIMER_MS = 400 * 24 * 60 * 60 * 1000;

/** Waits until the next date of the season, or until it is ended before that. */
export async function untilItsDate(leftMs: number, ending: Ending): Promise<void> {
  await condition(() => ending.isTold, Math.min(Math.max(leftMs, 1), LONGEST_TIMER_MS));
}
