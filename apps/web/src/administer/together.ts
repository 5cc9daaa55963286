import type { StuckCase } from './stuck.ts';

/** One list of both: a case that is stuck in the record and lost in the engine stands in it once, with every reason. */
export function together(stuck: readonly StuckCase[], lost: readonly StuckCase[]): StuckCase[] {
  const groups = Map.groupBy([...stuck, ...lost], ({ nominationId }) => nominationId);
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, reasons: [first, ...others].flatMap(({ reasons }) => reasons) }] : [],
    )
    .toSorted((one, other) => (one.nominationId < other.nominationId ? -1 : 1));
}
