import { describe, expect, it } from '@jest/globals';
import { endOfDay, isDeadlineDay } from './calendars.ts';

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
