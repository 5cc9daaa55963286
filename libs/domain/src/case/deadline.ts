import { calendarYears, endOfDay, isDeadlineDay } from '../calendar/calendars.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { calendarOf, type ClockId, type ClockStart } from './clock.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

/** A year of working days is the longest that anybody is given: a longer wait is a date of its own. */
export const WORKING_DAYS_MAX = 260;

/** How long an office lets others answer: working days, or the calendar day at whose end it ends. */
export interface Deadline {
  readonly workingDays?: number | undefined;
  readonly until?: string | undefined;
}

/** One of the two is named, and a deadline ends on a working day that the calendar knows. */
export function refuseDeadline({ workingDays, until }: Deadline): Refusal | null {
  if ((workingDays === undefined) === (until === undefined)) return refuse('DEADLINE_MISSING');
  if (until === undefined) return null;
  const isDay = isDeadlineDay(until);
  if (isDay) return null;
  const { first, last } = calendarYears();
  return isDay === null
    ? refuse('CALENDAR_YEAR_UNKNOWN', { day: until, first: String(first), last: String(last) })
    : refuse('DEADLINE_NOT_WORKING_DAY', { day: until });
}

/** Nobody can answer by a day that is over: the wait would end at once, and tell of a silence that was none. */
export function refusePassedDeadline(events: readonly CaseEvent[], now: number): Refusal | null {
  const starts = events.flatMap((event) => ('starts' in event ? event.starts : []));
  const passed = starts.find(({ until }) => until !== undefined && endOfDay(until) <= now);
  return passed ? refuse('DEADLINE_PASSED', { day: passed.until ?? '' }) : null;
}

export function startFor({ rules }: CaseState, clock: ClockId, { workingDays, until }: Deadline): ClockStart {
  const calendar = calendarOf(rules);
  return until === undefined
    ? { clock, workingDays: workingDays ?? 0, calendar }
    : { clock, workingDays: null, until, calendar };
}
