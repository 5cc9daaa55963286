import { describe, expect, it } from '@jest/globals';
import { calendarDayOf, isoDay } from './calendar-day.ts';
import {
  CALENDARS,
  CalendarYearUnknown,
  calendarVersion,
  dueAt,
  endOfDay,
  isWorkingDay,
  workingDaysLeft,
} from './calendars.ts';

/** An instant as a clock in Vietnam shows it. */
const at = (local: string) => Date.parse(`${local}:00+07:00`);
/** The day that an exclusive end ends, and the end is midnight in Vietnam. */
const dayEndedBy = (end: number) => {
  const day = isoDay(calendarDayOf(end - 1));
  expect(isoDay(calendarDayOf(end))).not.toBe(day);
  return day;
};

describe('A deadline in Vietnam', () => {
  it.each([
    ['an ordinary week', '2023-04-03T09:00', 4, '2023-04-07'],
    ['over a weekend', '2023-04-06T09:00', 2, '2023-04-10'],
    ['over Tết 2023', '2023-01-19T16:30', 1, '2023-01-27'],
    ['over Tết 2023, from within it', '2023-01-22T08:00', 10, '2023-02-09'],
    ['over both National Days of 2022', '2022-08-30T10:00', 3, '2022-09-06'],
    ['over the one National Day of 2020', '2020-09-01T10:00', 1, '2020-09-03'],
    ['over four days in lieu in May 2023', '2023-04-28T10:00', 1, '2023-05-04'],
    ['over a swap, whose Saturday counts', '2024-04-26T10:00', 3, '2024-05-04'],
    ['to a Saturday worked before its day off', '2025-04-25T10:00', 1, '2025-04-26'],
    ['over the end of a year', '2023-12-29T10:00', 1, '2024-01-02'],
    ['over the end of a year, with a day in lieu', '2021-12-31T23:59', 1, '2022-01-04'],
    ['over New Year 2026, swapped by the Government', '2025-12-31T10:00', 6, '2026-01-10'],
    ['to a leap day', '2024-02-28T10:00', 1, '2024-02-29'],
    ['over a leap day', '2024-02-28T10:00', 2, '2024-03-01'],
    ['over no leap day', '2023-02-28T10:00', 1, '2023-03-01'],
    ['over the first Day of Culture', '2026-11-23T10:00', 1, '2026-11-25'],
    ['from the first millisecond of a day', '2023-04-03T00:00', 1, '2023-04-04'],
    ['from the last minute of a day', '2023-04-03T23:59', 1, '2023-04-04'],
    ['of 0 days, on a working day', '2023-04-03T09:00', 0, '2023-04-03'],
    ['of 0 days, on a Saturday', '2023-04-08T09:00', 0, '2023-04-10'],
    ['of 0 days, on a Saturday that is worked', '2024-05-04T09:00', 0, '2024-05-04'],
    ['to the last working day that has data', '2035-12-28T09:00', 1, '2035-12-31'],
  ])('It runs %s: from %s, %i working days, to the end of %s', (_, from, workingDays, last) => {
    const due = dueAt('VN', at(from), workingDays);
    expect(dayEndedBy(due)).toBe(last);
    expect(due).toBe(endOfDay(last));
  });

  it('A hold on Mon 3 Apr 2023 keeps 4 working days; the release on Thu 20 Apr gives them back, to Wed 26 Apr', () => {
    const due = dueAt('VN', at('2023-03-31T15:00'), 5);
    expect(dayEndedBy(due)).toBe('2023-04-07');
    const kept = workingDaysLeft('VN', at('2023-04-03T11:20'), due);
    expect(kept).toBe(4);
    expect(dayEndedBy(dueAt('VN', at('2023-04-20T08:05'), kept))).toBe('2023-04-26');
  });

  it.each([
    ['2023-04-07T00:00', 0],
    ['2023-04-06T23:59', 1],
    ['2023-04-07T23:59', 0],
    ['2023-04-08T00:00', 0],
    ['2040-01-01T00:00', 0],
    ['2023-03-31T09:00', 5],
    ['2023-04-01T09:00', 5],
  ])('At %s a deadline at the end of Fri 7 Apr 2023 has %i working days left', (now, left) => {
    expect(workingDaysLeft('VN', at(now), endOfDay('2023-04-07'))).toBe(left);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'Of %d working days there is none: a fault',
    (workingDays) => {
      expect(() => dueAt('VN', at('2023-04-03T09:00'), workingDays)).toThrow('working days');
    },
  );

  it.each([
    ['a deadline from 2019', 2019, () => dueAt('VN', at('2019-12-31T23:59'), 1)],
    ['a deadline from 2036', 2036, () => dueAt('VN', at('2036-01-01T00:00'), 1)],
    ['a deadline that leaves 2035', 2036, () => dueAt('VN', at('2035-12-31T09:00'), 1)],
    [
      'what is left of a deadline in 2036',
      2036,
      () => workingDaysLeft('VN', at('2035-12-31T09:00'), endOfDay('2036-01-02')),
    ],
    ['a day of 2036', 2036, () => isWorkingDay({ year: 2036, month: 1, day: 2 })],
  ])('A year without data is a fault that names it and the way out: %s', (_, year, ask) => {
    const fault = faultOf(ask);
    expect(fault).toBeInstanceOf(CalendarYearUnknown);
    expect(fault).toMatchObject({ name: 'CalendarYearUnknown', year });
    expect(String(fault)).toMatch(new RegExp(`2020 to 2035, not ${year}\\. Add the year, .*vietnam-announced\\.ts`));
  });
});

describe('The accelerated calendar', () => {
  it('A working day lasts one second, by day and by night, with fractions, and no less than 0 is left', () => {
    const now = at('2023-01-22T08:00');
    expect(dueAt('ACCELERATED', now, 10)).toBe(now + 10_000);
    expect(dueAt('ACCELERATED', now, 0.25)).toBe(now + 250);
    expect(workingDaysLeft('ACCELERATED', now, now + 1234)).toBe(1.234);
    expect(workingDaysLeft('ACCELERATED', now + 1, now)).toBe(0);
    expect(() => dueAt('ACCELERATED', now, -0.5)).toThrow('working days');
    expect(() => dueAt('ACCELERATED', now, Number.POSITIVE_INFINITY)).toThrow('working days');
  });

  it('Every calendar has a version that begins with its name', () => {
    for (const calendar of CALENDARS) expect(calendarVersion(calendar)).toMatch(new RegExp(`^${calendar}/[\\d-]+$`));
  });
});

function faultOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (fault) {
    return fault;
  }
}
