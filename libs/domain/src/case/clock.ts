import {
  type CalendarId,
  calendarVersion,
  dueAt,
  endOfDay,
  workingDaysLeft as daysLeft,
} from '../calendar/calendars.ts';
import type { LevelKey } from '../level/words.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

/** `level`, `reminder`, `outcome`, `supplement`, `correction`, `notice`, `claim`, `consultation:<agency>`. */
export type ClockId = string;

/** A clock that an event starts. The act that records the event sets `dueAt`, so that the ledger holds the instant. */
export interface ClockStart {
  readonly clock: ClockId;
  /** Working days that it runs; null where a calendar day ends it. */
  readonly workingDays: number | null;
  /** `yyyy-mm-dd`: the clock runs to the end of this day. */
  readonly until?: string;
  /** Where the days are counted from; absent: the event's own instant. */
  readonly since?: number;
  /** By whose days it runs. ACCELERATED is for demonstrations: a working day lasts one second. */
  readonly calendar: CalendarId;
  /** Milliseconds UTC. */
  readonly dueAt?: number;
  /** Which data of the calendar gave the instant. */
  readonly version?: string;
}

/** A clock of the case. Stopped, it keeps the working days that were left; `dueAt` is null meanwhile. */
export interface RunningClock {
  readonly clock: ClockId;
  readonly level: LevelKey;
  readonly calendar: CalendarId;
  readonly dueAt: number | null;
  readonly workingDaysLeft: number;
}

/** Whole days, as the ledger holds whole numbers only: a day that has begun counts. */
const workingDaysLeft = (calendar: CalendarId, at: number, due: number) => Math.ceil(daysLeft(calendar, at, due));

export const calendarOf = (rules: RuleSet): CalendarId => rules.calendar ?? 'VN';

export function startOf(rules: RuleSet, clock: ClockId, workingDays: number): ClockStart {
  return { clock, workingDays, calendar: calendarOf(rules) };
}

/** A start with its instant, counted from the event's own unless it says from where. Sealed twice it stays the same. */
export function sealed(start: ClockStart, at: number): ClockStart & { readonly dueAt: number } {
  if (start.dueAt !== undefined) return { ...start, dueAt: start.dueAt };
  const due = start.until ? endOfDay(start.until) : dueAt(start.calendar, start.since ?? at, start.workingDays ?? 0);
  return { ...start, dueAt: due, version: calendarVersion(start.calendar) };
}

/** The clocks with these started anew; a clock of the same name is replaced. */
export function started(
  clocks: readonly RunningClock[],
  level: LevelKey,
  starts: readonly ClockStart[] | undefined,
  at: number,
): readonly RunningClock[] {
  if (!starts || starts.length === 0) return clocks;
  const fresh = starts.map((start) => {
    const { clock, calendar, dueAt: due } = sealed(start, at);
    return { clock, level, calendar, dueAt: due, workingDaysLeft: workingDaysLeft(calendar, at, due) };
  });
  return [...without(clocks, (one) => fresh.some(({ clock }) => clock === one.clock)), ...fresh];
}

export function without(
  clocks: readonly RunningClock[],
  isGone: (clock: RunningClock) => boolean,
): readonly RunningClock[] {
  return clocks.filter((clock) => !isGone(clock));
}

/** The clocks, those chosen stopped with what was left of them. */
export function stopped(
  clocks: readonly RunningClock[],
  at: number,
  isStopped: (clock: RunningClock) => boolean = () => true,
): readonly RunningClock[] {
  return clocks.map((clock) => {
    if (clock.dueAt === null || !isStopped(clock)) return clock;
    return { ...clock, dueAt: null, workingDaysLeft: workingDaysLeft(clock.calendar, at, clock.dueAt) };
  });
}

/** What starts the stopped clocks again, each with what was left of it. */
export function resuming(
  clocks: readonly RunningClock[],
  isResumed: (clock: RunningClock) => boolean = () => true,
): ClockStart[] {
  return clocks
    .filter((clock) => clock.dueAt === null && isResumed(clock))
    .map(({ clock, calendar, workingDaysLeft: left }) => ({ clock, workingDays: left, calendar }));
}

/** The clocks that a level runs by the rule set, from its receipt on. */
export function levelClocks(rules: RuleSet, level: LevelKey): ClockStart[] {
  const rule = rules.clocks?.levels?.[level];
  if (!rule) return [];
  const reminds = rule.remindBefore > 0 && rule.remindBefore < rule.workingDays;
  return [
    ...(reminds ? [startOf(rules, 'reminder', rule.workingDays - rule.remindBefore)] : []),
    startOf(rules, 'level', rule.workingDays),
  ];
}

/** Reminder, level and outcome measure the office's own time; the others measure somebody else's. */
export const isOfOffice = ({ clock }: RunningClock) => ['level', 'reminder', 'outcome'].includes(clock);
