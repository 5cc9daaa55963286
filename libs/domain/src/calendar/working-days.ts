import { type CalendarDay, calendarDayOf } from './calendar-day.ts';
import { dayNumberAt, dayNumberOf, dayNumberOfIso, startOfDay } from './day-number.ts';
import { VIETNAM_YEARS } from './vietnam.ts';

/** A fault: no data for this year. Whoever takes a day from outside asks `calendarYears` or `isDeadlineDay` first. */
export class CalendarYearUnknown extends Error {
  override readonly name = 'CalendarYearUnknown';
  readonly year: number;

  constructor(year: number) {
    const { first, last } = calendarYears();
    super(
      `The calendar of Vietnam knows ${first} to ${last}, not ${year}. Add the year, with its source, to libs/domain/src/calendar/vietnam-announced.ts (or -projected.ts), and give VIETNAM_VERSION a new day.`,
    );
    this.year = year;
  }
}

/** The first and the last year that have data; every year between them has too. */
export function calendarYears(): { readonly first: number; readonly last: number } {
  const years = VIETNAM_YEARS.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Whether public offices in Vietnam work on this day. Throws `CalendarYearUnknown`. */
export function isWorkingDay(day: CalendarDay): boolean {
  return isWorked(dayNumberOf(day));
}

/** Whether a deadline may be set on this day (`yyyy-mm-dd`); null when its year has no data. What is no day is false. */
export function isDeadlineDay(iso: string): boolean | null {
  const dayNumber = dayNumberOfIso(iso);
  if (dayNumber === null) return false;
  const { first, last } = calendarYears();
  const { year } = calendarDayOf(startOfDay(dayNumber));
  return year < first || year > last ? null : isWorked(dayNumber);
}

/** The end, exclusive, of the n-th working day after the day of an instant; of that very day at the earliest for n = 0. */
export function endOfWorkingDay(fromMs: number, workingDays: number): number {
  const from = dayNumberAt(fromMs);
  const isToday = workingDays === 0 && isWorked(from);
  const place = workedUpTo(from) + (isToday ? 0 : Math.max(workingDays, 1)) - 1;
  const due = table().worked[place];
  if (due === undefined) throw new CalendarYearUnknown(calendarYears().last + 1);
  return startOfDay(due + 1);
}

/** The working days after the day of `nowMs`, up to and with the day that `dueMs` ends. */
export function workingDaysBetween(nowMs: number, dueMs: number): number {
  const today = dayNumberAt(nowMs);
  const due = dayNumberAt(dueMs - 1);
  return due <= today ? 0 : workedUpTo(due) - workedUpTo(today);
}

/** The working days of a stretch of time, for whoever counts many spans at once and not one by one. */
export interface WorkingDayCounts {
  /** The number of its first day (1 January 1970 is 0, in Asia/Ho_Chi_Minh). */
  readonly firstDay: number;
  /** For each day from there: the working days up to and with it, counted from any beginning. */
  readonly upTo: readonly number[];
}

/** `workingDaysBetween` for every span within the two instants: the difference of two counts. Null where a year has no data. */
export function workingDayCounts(fromMs: number, toMs: number): WorkingDayCounts | null {
  const { first, last } = calendarYears();
  const known = [fromMs, toMs].every((at) => {
    const { year } = calendarDayOf(at);
    return first <= year && year <= last;
  });
  if (!known) return null;
  const { firstDay, upTo } = table();
  const from = dayNumberAt(fromMs);
  return { firstDay: from, upTo: upTo.slice(from - firstDay, dayNumberAt(toMs) - firstDay + 1) };
}

interface Table {
  readonly firstDay: number;
  /** For each day since the first: the working days up to and with it. */
  readonly upTo: readonly number[];
  /** The numbers of the working days, in order. */
  readonly worked: readonly number[];
}

let made: Table | undefined;

/** Made at the first question: what never asks, such as a workflow, does not pay. */
function table(): Table {
  made ??= makeTable();
  return made;
}

function makeTable(): Table {
  const { first, last } = calendarYears();
  const firstDay = dayNumberOf({ year: first, month: 1, day: 1 });
  const end = dayNumberOf({ year: last + 1, month: 1, day: 1 });
  const swaps = VIETNAM_YEARS.flatMap((year) => year.swaps);
  const swapped = new Set(swaps.map((swap) => listed(swap.worked)));
  const off = new Set([
    ...swaps.map((swap) => listed(swap.off)),
    ...VIETNAM_YEARS.flatMap(({ year, daysOff }) =>
      Object.values(daysOff).flatMap((days) => days.map((day) => listed(`${year}-${day}`))),
    ),
  ]);
  const upTo: number[] = [];
  const worked: number[] = [];
  for (let day = firstDay; day < end; day += 1) {
    if ((isMondayToFriday(day) && !off.has(day)) || swapped.has(day)) worked.push(day);
    upTo.push(worked.length);
  }
  return { firstDay, upTo, worked };
}

function isWorked(dayNumber: number): boolean {
  const place = workedUpTo(dayNumber) - 1;
  return table().worked[place] === dayNumber;
}

function workedUpTo(dayNumber: number): number {
  const { firstDay, upTo } = table();
  const count = upTo[dayNumber - firstDay];
  if (count === undefined) throw new CalendarYearUnknown(calendarDayOf(startOfDay(dayNumber)).year);
  return count;
}

/** Day 0 was a Thursday. */
function isMondayToFriday(dayNumber: number): boolean {
  return (dayNumber + 3) % 7 < 5;
}

function listed(iso: string): number {
  const dayNumber = dayNumberOfIso(iso);
  if (dayNumber === null) throw new Error(`The calendar of Vietnam lists ${iso}, and there is no such day.`);
  return dayNumber;
}
