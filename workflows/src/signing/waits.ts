import { sleep } from '@temporalio/workflow';

const SHORTEST_MS = 200;
const LONGEST_MS = 30_000;

/** Before cases that gave no answer are told again: 0.2 s at first, then doubling up to 30 s, since one may wait for a dead worker. */
export function aMoment(round: number): Promise<void> {
  return sleep(Math.min(SHORTEST_MS * 2 ** Math.min(round - 1, 10), LONGEST_MS));
}
