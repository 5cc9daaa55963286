/** Which year of the calendar is shown; this one where none is named. */
export interface YearSearch {
  readonly year?: number;
}

export function yearSearch({ year }: Record<string, unknown>): YearSearch {
  return Number.isInteger(year) ? { year: Number(year) } : {};
}
