/** What was found in the first rows of a list, and whether there are rows behind them. */
export interface Looked {
  readonly ids: readonly string[];
  readonly isMore: boolean;
}

/** So many rows are looked through, all of them in an index. Where they hold no page, fewer than one row in 400 fits. */
const LOOKED_THROUGH = 20_000;

/**
 * A page of the rows that fit a name, in the order of their list. Words that many names hold are met by looking through the
 * list; rare ones are looked up in the index of words, which gives all that fits. Either way the time is bounded.
 */
export async function lookOrLookUp(
  limit: number,
  look: (rows: number) => Promise<Looked>,
  lookUp: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { ids, isMore } = await look(LOOKED_THROUGH);
  return ids.length >= limit || !isMore ? ids : lookUp();
}

/** A row that was found; the one without an id tells that the list goes on. */
export interface LookedRow {
  readonly id: string | null;
}

export function orMore(list: string, rows: number): string {
  return `UNION ALL (SELECT NULL WHERE EXISTS (${list} OFFSET ${rows} LIMIT 1))`;
}

export function lookedFrom(rows: readonly LookedRow[]): Looked {
  const ids = rows.flatMap(({ id }) => id ?? []);
  return { ids, isMore: ids.length < rows.length };
}
