import { LEVELS, type LevelKey } from '../level/words.ts';

/** Whether the figures of a season are told by level, or, of one level, by unit. */
export type FiguresBy = 'level' | 'unit';

/** In how many working days since it came a file counts as of an age; the last age has no end. */
export const AGE_ENDS = [5, 10, 20, 30] as const;

/** The ages of open files, from the youngest: 0 to 5 working days, 6 to 10, and so on. */
export const AGES = [...AGE_ENDS, null].map((toDays, n) => ({
  fromDays: n === 0 ? 0 : (AGE_ENDS[n - 1] ?? 0) + 1,
  toDays,
}));

/** What is counted of one place, or of all of them. */
export interface FigureCounts {
  /** Files that came to it. */
  readonly came: number;
  /** Those of them that left it: decided, withdrawn, lapsed or gone on. */
  readonly left: number;
  /** Those that lie there now, also while they are with their nominator for correction or on hold. */
  readonly open: number;
  /** Files with a task whose deadline has passed. */
  readonly overdue: number;
  readonly granted: number;
  /** Distinct nominees among those granted. */
  readonly recipients: number;
  readonly grantedBefore: number;
  readonly recipientsBefore: number;
}

/** A place with its figures: a level of the route, or a unit of a level. */
export interface FigureLine extends FigureCounts {
  readonly level: LevelKey;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** Levels in the order of their rank; units with the most open files first, so that what is cut off at the end waits least. */
export function inOrderOfFigures(lines: readonly FigureLine[]): FigureLine[] {
  const name = ({ unit }: FigureLine) => unit?.name ?? '';
  return lines.toSorted(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      other.open - one.open ||
      name(one).localeCompare(name(other), 'vi') ||
      (one.unit?.id ?? '').localeCompare(other.unit?.id ?? ''),
  );
}
