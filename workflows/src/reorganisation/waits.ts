import { sleep } from '@temporalio/workflow';

const FIRST_MS = 200;
const LONGEST_MS = 3_200;
const LATECOMERS_MS = 10_000;

/** Gives the cases of a page time to move: 0.2 s at first, then doubling up to 3.2 s, since one may wait for a dead worker. */
export function aMoment(look: number): Promise<void> {
  return sleep(Math.min(FIRST_MS * 2 ** (look - 1), LONGEST_MS));
}

/** A submission that was on its way when the unit was abolished is in the tables by then. */
export function forLatecomers(): Promise<void> {
  return sleep(LATECOMERS_MS);
}
