import { median, rounded } from './figures.ts';
import type { ListRun } from './signed-list.ts';

/** The medians over the lists of a bench, and the lists themselves. */
export interface SignedLists extends ListRun {
  readonly runs: readonly ListRun[];
}

/** Null where no list was signed. */
export function signedLists(runs: readonly ListRun[]): SignedLists | null {
  const [first] = runs;
  if (!first) return null;
  const figures = Object.keys(first) as (keyof ListRun)[];
  const medians = figures.map((figure) => [figure, rounded(median(runs.map((run) => run[figure])), 2)]);
  return { ...(Object.fromEntries(medians) as unknown as ListRun), runs };
}
