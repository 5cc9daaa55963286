import { type CalendarYear, isWorkingDay, type Occasion } from '@laurel/domain';

export interface Day {
  readonly day: number;
  /** An ordinary working day, a day of rest of every week, a day off, or a day of rest that is worked instead of another. */
  readonly kind: 'WORKED' | 'REST' | 'OFF' | 'MADE_UP';
}

export interface Month {
  readonly month: number;
  readonly workingDays: number;
  /** From Monday to Sunday; null where the week reaches into another month. */
  readonly weeks: readonly (readonly (Day | null)[])[];
}

const MONTHS = 12;
const WEEK = 7;

/** A year of the calendar, month by month, as its own reckoning of working days has it. */
export function monthsOf(year: number): Month[] {
  return Array.from({ length: MONTHS }, (_, n) => monthOf(year, n + 1));
}

export function workingDaysOf(year: number): number {
  return monthsOf(year).reduce((sum, { workingDays }) => sum + workingDays, 0);
}

/** The occasions of a year in the order of their days. */
export function occasionsOf({
  daysOff,
}: CalendarYear): { readonly occasion: Occasion; readonly days: readonly string[] }[] {
  const listed = Object.entries(daysOff) as [Occasion, readonly string[]][];
  return listed
    .map(([occasion, days]) => ({ occasion, days }))
    .toSorted((one, other) => ((one.days[0] ?? '') < (other.days[0] ?? '') ? -1 : 1));
}

function monthOf(year: number, month: number): Month {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, n) => dayOf(year, month, n + 1));
  const before = weekdayOf(year, month, 1);
  const cells: (Day | null)[] = [...Array<null>(before).fill(null), ...days];
  while (cells.length % WEEK > 0) cells.push(null);
  return {
    month,
    workingDays: days.filter(({ kind }) => kind === 'WORKED' || kind === 'MADE_UP').length,
    weeks: Array.from({ length: cells.length / WEEK }, (_, n) => cells.slice(n * WEEK, (n + 1) * WEEK)),
  };
}

function dayOf(year: number, month: number, day: number): Day {
  const isWeekend = weekdayOf(year, month, day) >= 5;
  const isWorked = isWorkingDay({ year, month, day });
  if (isWeekend) return { day, kind: isWorked ? 'MADE_UP' : 'REST' };
  return { day, kind: isWorked ? 'WORKED' : 'OFF' };
}

/** Monday is 0. */
function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % WEEK;
}
