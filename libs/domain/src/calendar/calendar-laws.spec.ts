import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDayOf } from './calendar-day.ts';
import { CALENDARS, dueAt, endOfDay, isWorkingDay, workingDaysLeft } from './calendars.ts';

const RUNS = { seed: 20_230_120, numRuns: 2000 };
const DAY_MS = 86_400_000;
/** From 1 January 2020 to the end of 2033 in Vietnam: 400 working days more stay inside the data. */
const instant = fc.integer({ min: Date.parse('2019-12-31T17:00Z'), max: Date.parse('2033-12-31T16:59:59.999Z') });
const workingDays = fc.integer({ min: 0, max: 400 });
const calendar = fc.constantFrom(...CALENDARS);
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const holds = <T>(values: fc.Arbitrary<T>, law: (value: T) => boolean) => fc.assert(fc.property(values, law), RUNS);
/** A moment between the start of a deadline and its end, the end excluded. */
const within = (from: number, due: number, share: number) => from + Math.floor((due - from) * share);

describe(`The laws of working time (seed ${RUNS.seed})`, () => {
  it('Release gives back what a hold kept: stopped and started at any one moment before its end, a deadline stays', () => {
    holds(fc.tuple(calendar, instant, workingDays, fraction, instant), ([id, from, days, share, any]) => {
      const due = dueAt(id, from, days);
      const moments = [within(from, due, share), due - 1, any].filter((now) => now < due);
      return moments.every((now) => dueAt(id, now, workingDaysLeft(id, now, due)) === due);
    });
  });

  it('What a release gives back is left again: on every working day n days from now have n days left', () => {
    holds(fc.tuple(calendar, instant, workingDays), ([id, now, days]) => {
      const isCounted = id === 'ACCELERATED' || days > 0 || isWorkingDay(calendarDayOf(now));
      return workingDaysLeft(id, now, dueAt(id, now, days)) === (isCounted ? days : 1);
    });
  });

  it('A hold of any length keeps what was left, and the deadline ends no earlier for it', () => {
    const held = fc.integer({ min: 0, max: 200 });
    holds(fc.tuple(calendar, instant, held, fraction, held), ([id, from, days, share, heldDays]) => {
      const due = dueAt(id, from, days);
      const heldAt = within(from, due, share);
      const kept = workingDaysLeft(id, heldAt, due);
      const releasedAt = heldAt + heldDays * DAY_MS;
      const renewed = dueAt(id, releasedAt, kept);
      return renewed >= due && (kept === 0 || workingDaysLeft(id, releasedAt, renewed) === kept);
    });
  });

  it('More days end later, and a later start ends no earlier', () => {
    holds(fc.tuple(calendar, instant, instant, workingDays), ([id, one, other, days]) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const isOrdered = dueAt(id, earlier, days) <= dueAt(id, later, days);
      // On a day of rest, 0 days end with the next working day, as 1 day does.
      const isLonger = dueAt(id, earlier, days + 2) > dueAt(id, earlier, days + 1);
      return isOrdered && isLonger && dueAt(id, earlier, days + 1) >= dueAt(id, earlier, days);
    });
  });

  it('A deadline in Vietnam ends with a working day, at midnight, after its start', () => {
    holds(fc.tuple(instant, workingDays), ([from, days]) => {
      const due = dueAt('VN', from, days);
      return due > from && (due + 7 * 3_600_000) % DAY_MS === 0 && isWorkingDay(calendarDayOf(due - 1));
    });
  });

  it('As time passes, what is left never grows, and falls by one with each working day', () => {
    holds(fc.tuple(instant, fc.integer({ min: 1, max: 40 })), ([from, days]) => {
      const due = dueAt('VN', from, days);
      let left = days;
      for (let now = from + DAY_MS; now < due + 3 * DAY_MS; now += DAY_MS) {
        left = Math.max(0, left - (isWorkingDay(calendarDayOf(now)) ? 1 : 0));
        if (workingDaysLeft('VN', now, due) !== left) return false;
      }
      return left === 0;
    });
  });

  it('Every day of 1900 to 2200 ends at the midnight that the clock of the platform knows', () => {
    const wrong: string[] = [];
    for (let noon = Date.UTC(1900, 0, 1, 12); noon < Date.UTC(2201, 0, 1); noon += DAY_MS) {
      const iso = new Date(noon).toISOString().slice(0, 10);
      if (endOfDay(iso) !== noon + 5 * 3_600_000) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });
});
