import { sleep } from '@temporalio/workflow';

const SHORTEST_MS = 100;
const LONGEST_MS = 10_000;

/** Gives the cases time to lapse: 0.1 s at first, then doubling up to 10 s, since a case may wait for a dead worker. */
export function aMoment(round: number): Promise<void> {
  return sleep(Math.min(SHORTEST_MS * 2 ** Math.min(round - 1, 10), LONGEST_MS));
}
