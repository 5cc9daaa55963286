const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Pauses after each try that failed. The first ones are over before a person notices; twelve tries last three days and three hours,
 * so that a system that fell on a Friday evening is told on Monday.
 */
export const PAUSES_MS: readonly number[] = [
  2 * SECOND,
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** A tenth more at most: what failed together does not come back together. */
const SPREAD = 0.1;

/** When the next try is due after this one failed; null where it was the last. `chance` is from 0 to 1. */
export function nextTryAt(attempt: number, now: Date, chance: number): Date | null {
  const pause = PAUSES_MS[attempt - 1];
  return pause === undefined ? null : new Date(now.getTime() + Math.round(pause * (1 + SPREAD * chance)));
}
