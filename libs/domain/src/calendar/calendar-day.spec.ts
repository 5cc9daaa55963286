import { describe, expect, it } from '@jest/globals';
import { calendarDayOf, isoDay } from './calendar-day.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const dayOf = (instant: string) => isoDay(calendarDayOf(Date.parse(instant)));

describe('The calendar day in Asia/Ho_Chi_Minh', () => {
  it('Every day from 1990 to 2040 is the day that a clock seven hours ahead of UTC shows', () => {
    const wrong: string[] = [];
    for (let noon = Date.UTC(1990, 0, 1, 12); noon < Date.UTC(2041, 0, 1); noon += DAY_MS) {
      // Noon in UTC, the last millisecond of the day in Vietnam, and the first one of the next.
      for (const instant of [noon, noon + 5 * HOUR_MS - 1, noon + 5 * HOUR_MS]) {
        const shown = new Date(instant + 7 * HOUR_MS).toISOString().slice(0, 10);
        if (isoDay(calendarDayOf(instant)) !== shown) wrong.push(`${instant} ${shown}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('The day agrees with the time zone of the platform, which knows no other offset since 1990', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    for (let instant = Date.UTC(1990, 0, 1, 16, 59); instant < Date.UTC(2041, 0, 1); instant += 9 * DAY_MS + HOUR_MS) {
      expect(isoDay(calendarDayOf(instant))).toBe(platform.format(instant));
    }
  });

  it.each([
    ['2023-12-31T16:59:59.999Z', '2023-12-31'],
    ['2023-12-31T17:00:00.000Z', '2024-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2024-02-29T17:00:00.000Z', '2024-03-01'],
    ['2023-02-28T17:00:00.000Z', '2023-03-01'],
    ['2000-02-28T17:00:00.000Z', '2000-02-29'],
    ['2100-02-28T17:00:00.000Z', '2100-03-01'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
    ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ])('At %s it is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it('A number belongs to the year of the day in Vietnam, not in UTC', () => {
    expect(calendarDayOf(Date.parse('2022-12-31T18:00:00.000Z'))).toEqual({ year: 2023, month: 1, day: 1 });
  });
});
