import { calendarDayOf, isoDay } from '@laurel/domain';

/** The calendar day here and now, as papers count it. */
export function today(): string {
  return isoDay(calendarDayOf(Date.now()));
}
