import { type CalendarId, workingDayCounts } from '@laurel/domain';
import type { Where } from '../reading/where.ts';

/** An instant's day in Vietnam, counted from 1970; with `to` the end of a span: what ends at midnight ends the day before. */
const dayOf = (at: string) => `floor((extract(epoch FROM ${at}) + 7 * 3600) / 86400)::integer`;

interface Stretch {
  readonly calendar: CalendarId;
  readonly from: Date;
  readonly to: Date;
}

/**
 * The whole working days between two instants of a row, by the calendar of the rules, as `workingDaysLeft` counts them: NULL where
 * the calendar does not know a year. The days are counted once, and each row takes the difference of two of them.
 */
export function daysSpent(where: Where, { calendar, from, to }: Stretch): (begun: string, ended: string) => string {
  if (calendar === 'ACCELERATED') {
    return (begun, ended) => `floor(greatest(0, extract(epoch FROM ${ended} - ${begun})))::integer`;
  }
  const counts = workingDayCounts(from.getTime(), to.getTime());
  if (!counts) return () => 'NULL::integer';
  const upTo = `${where.value(counts.upTo)}::integer[]`;
  const first = `${where.value(counts.firstDay)}::integer`;
  const counted = (at: string) => `(${upTo})[${dayOf(at)} - ${first} + 1]`;
  return (begun, ended) => `greatest(0, ${counted(`(${ended} - interval '1 millisecond')`)} - ${counted(begun)})`;
}
