import { describe, expect, it } from '@jest/globals';
import { endOfDay, isDeadlineDay, workingDayCounts, workingDaysLeft } from './calendars.ts';
import { dayNumberAt } from './day-number.ts';

describe('A day on which a deadline may be set', () => {
  it.each([
    ['2023-04-07', true],
    ['2023-04-08', false],
    ['2023-01-25', false],
    ['2024-05-04', true],
    ['2024-04-29', false],
    ['2020-01-01', false],
    ['2035-12-31', true],
    ['2019-12-31', null],
    ['2036-01-01', null],
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2023-13-02', false],
    ['2023-00-10', false],
    ['2023-04-00', false],
    ['2036-02-30', false],
    ['7 April 2023', false],
    ['2023-04-07T00:00', false],
    ['', false],
  ])('%s: %s', (iso, isDeadline) => {
    expect(isDeadlineDay(iso)).toBe(isDeadline);
  });

  it('The end of a day is the midnight after it in Vietnam, and what is no day has no end', () => {
    expect(endOfDay('2019-12-31')).toBe(Date.parse('2019-12-31T17:00:00Z'));
    expect(() => endOfDay('2023-02-29')).toThrow('There is no day 2023-02-29.');
  });
});

describe('The working days of a stretch of time', () => {
  const from = Date.parse('2023-04-20T09:00:00+07:00');
  const to = Date.parse('2023-05-20T09:00:00+07:00');
  const DAY_MS = 24 * 60 * 60 * 1000;

  it('Give by the difference of two counts what is counted for each span one by one', () => {
    const { firstDay, upTo } = workingDayCounts(from, to) ?? { firstDay: 0, upTo: [] };
    const count = (at: number) => upTo[dayNumberAt(at) - firstDay] ?? Number.NaN;
    for (let came = from; came <= to; came += DAY_MS) {
      for (let left = came; left <= to; left += DAY_MS) {
        expect([came, left, count(left) - count(came)]).toEqual([came, left, workingDaysLeft('VN', came, left)]);
      }
    }
  });

  it('Are not known where the calendar does not know the year', () => {
    expect([
      workingDayCounts(Date.parse('2019-06-01T00:00:00Z'), to),
      workingDayCounts(from, from)?.upTo.length,
    ]).toEqual([null, 1]);
  });
});
