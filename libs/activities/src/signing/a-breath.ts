import { setImmediate as immediate } from 'node:timers/promises';

/** So many cases take some milliseconds; the other acts of the worker wait no longer than that. */
export const CASES_IN_A_BREATH = 50;

/** Lets the other acts of this process go on in the middle of a long list. */
export function aBreath(): Promise<void> {
  return immediate();
}
