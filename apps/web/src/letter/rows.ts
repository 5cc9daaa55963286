import type { Written } from '../drafting/written.ts';

/** A letter as it is typed: what each row says is what a draft says. */
export interface Letter {
  letterNo: string;
  note: string;
  minutes: string;
  rows: Written[];
}

/** A letter lists 500 nominees at most, as the API has it. */
export const ROWS_MAX = 500;
/** A usual letter of a group, and one line more is one press away. */
export const ROWS_FIRST = 3;

export const COLUMNS = ['nominee', 'category', 'nomineeBirthDate', 'period', 'achievement', 'asks'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row in which nobody is named and nothing is told. */
export const isEmpty = ({ nominee, achievement }: Written) => nominee.trim() === '' && achievement.trim() === '';

/** The id of a field in a row, to which its error leads. */
export const fieldId = (at: number, column: Column) => `row-${at}-${column}`;

/** The row on the page and its column, of a path such as `nominations.2.period`; rows that are empty were not sent. */
export function placeOf(
  path: string,
  sent: readonly number[],
): { readonly at: number; readonly column: string } | null {
  const [, index, column] = /^nominations\.(\d+)\.?(.*)$/.exec(path) ?? [];
  const at = index === undefined ? undefined : sent[Number(index)];
  return at === undefined ? null : { at, column: column || 'nominee' };
}
