import { dayNumberOfIso, startOfDay as beginOf } from './day-number.ts';
import { VIETNAM_VERSION } from './vietnam.ts';
import { endOfWorkingDay, workingDaysBetween } from './working-days.ts';

export {
  CalendarYearUnknown,
  calendarYears,
  isDeadlineDay,
  isWorkingDay,
  type WorkingDayCounts,
  workingDayCounts,
} from './working-days.ts';

/** VN: the working days of public offices in Vietnam. ACCELERATED: a working day lasts one second, for demonstrations. */
export const CALENDARS = ['VN', 'ACCELERATED'] as const;
export type CalendarId = (typeof CALENDARS)[number];

/**
 * The instant at which a deadline of so many working days ends. VN: the day of `fromMs` is not counted, and the deadline
 * ends at 00:00 in Asia/Ho_Chi_Minh after the last counted day; 0 days end with this day, or with the next working day
 * if this one is none. VN counts whole days only. Throws a fault for any other number, and `CalendarYearUnknown`.
 */
export function dueAt(calendar: CalendarId, fromMs: number, workingDays: number): number {
  if (!Number.isFinite(workingDays) || workingDays < 0) {
    throw new Error(`A deadline of ${workingDays} working days: it takes 0 or more.`);
  }
  return RECKONINGS[calendar].dueAt(fromMs, workingDays);
}

/**
 * The working days that a deadline still has: what a hold keeps and a release gives back. VN: the working days after the
 * day of `nowMs`, up to and with the due day. 0 from the due day on. Throws `CalendarYearUnknown`.
 *
 * For every `due` that `dueAt` made and every `now` before it, on whatever day:
 * `dueAt(c, now, workingDaysLeft(c, now, due)) === due`.
 */
export function workingDaysLeft(calendar: CalendarId, nowMs: number, dueMs: number): number {
  return RECKONINGS[calendar].workingDaysLeft(nowMs, dueMs);
}

/** The first instant of a day (`yyyy-mm-dd`) in Asia/Ho_Chi_Minh. Throws for what is no day. */
export function startOfDay(iso: string): number {
  return beginOf(dayNumberIn(iso));
}

/** The end, exclusive, of a day (`yyyy-mm-dd`) in Asia/Ho_Chi_Minh, working or not, of any year. Throws for what is no day. */
export function endOfDay(iso: string): number {
  return beginOf(dayNumberIn(iso) + 1);
}

function dayNumberIn(iso: string): number {
  const dayNumber = dayNumberOfIso(iso);
  if (dayNumber === null) throw new Error(`There is no day ${iso}.`);
  return dayNumber;
}

/** Which data and which reckoning: recorded with every instant that was computed from them. */
export function calendarVersion(calendar: CalendarId): string {
  return RECKONINGS[calendar].version;
}

interface Reckoning {
  readonly version: string;
  dueAt(fromMs: number, workingDays: number): number;
  workingDaysLeft(nowMs: number, dueMs: number): number;
}

const ACCELERATED_DAY_MS = 1000;

const RECKONINGS: { readonly [id in CalendarId]: Reckoning } = {
  VN: {
    version: VIETNAM_VERSION,
    dueAt(fromMs, workingDays) {
      if (!Number.isInteger(workingDays)) throw new Error(`${workingDays} working days: VN counts whole days.`);
      return endOfWorkingDay(fromMs, workingDays);
    },
    workingDaysLeft: workingDaysBetween,
  },
  ACCELERATED: {
    version: 'ACCELERATED/1',
    // Rounded, because instants are whole milliseconds and a thousandth of a day is not exact in binary.
    dueAt: (fromMs, workingDays) => fromMs + Math.round(workingDays * ACCELERATED_DAY_MS),
    workingDaysLeft: (nowMs, dueMs) => Math.max(0, dueMs - nowMs) / ACCELERATED_DAY_MS,
  },
};
