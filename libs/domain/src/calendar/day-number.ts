import type { CalendarDay } from './calendar-day.ts';

/** Vietnam has kept UTC+7 without daylight saving time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The number of the calendar day in Asia/Ho_Chi_Minh at an instant; 1 January 1970 has the number 0. */
export function dayNumberAt(instantMs: number): number {
  return Math.floor((instantMs + VIETNAM_OFFSET_MS) / DAY_MS);
}

/** The instant (milliseconds since 1970 UTC) at which the day of this number begins in Asia/Ho_Chi_Minh. */
export function startOfDay(dayNumber: number): number {
  return dayNumber * DAY_MS - VIETNAM_OFFSET_MS;
}

/** The number of a calendar day. A month 13, or a day that its month does not have, is counted on. */
export function dayNumberOf({ year, month, day }: CalendarDay): number {
  // Civil date to days in the proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number of a day written `yyyy-mm-dd`; null where no calendar has that day. */
export function dayNumberOfIso(iso: string): number | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  const firstOfMonth = dayNumberOf({ year, month, day: 1 });
  const monthLength = dayNumberOf({ year, month: month + 1, day: 1 }) - firstOfMonth;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= monthLength;
  return isDay ? firstOfMonth + day - 1 : null;
}
