/** One year of the calendar of public offices in Vietnam, as data. Saturdays and Sundays are off and are not listed. */
export interface CalendarYear {
  readonly year: number;
  /** PROJECTED: reckoned from the law alone. The announcement of the autumn before may still swap days. */
  readonly standing: 'ANNOUNCED' | 'PROJECTED';
  /** The texts that these days follow. */
  readonly source: string;
  /** Days off from Monday to Friday by occasion, days in lieu (nghỉ bù) included, each as `mm-dd`. */
  readonly daysOff: { readonly [occasion in Occasion]?: readonly string[] };
  readonly swaps: readonly Swap[];
}

/** 30 April and 1 May stand together: a day in lieu of the one is often pushed on by the other. */
export type Occasion = 'newYear' | 'tet' | 'hungKings' | 'victoryAndLabour' | 'nationalDay' | 'cultureDay';

/** A working day given for a day of rest (hoán đổi ngày làm việc), both as `yyyy-mm-dd`. */
export interface Swap {
  readonly off: string;
  readonly worked: string;
}
