import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isoDay } from './calendar-day.ts';
import { calendarVersion, calendarYears, isWorkingDay } from './calendars.ts';
import { VIETNAM_YEARS } from './vietnam.ts';

/** Made by vietnam-oracle.py from a package of other authors. */
const oracle = JSON.parse(readFileSync(join(import.meta.dirname, 'vietnam-oracle.json'), 'utf8')) as {
  readonly package: string;
  readonly version: string;
  readonly years: { readonly [year: string]: readonly string[] };
};

/** Where we know better than the package, and from what. */
const EXCEPTIONS: { readonly [day: string]: string } = {
  '2026-01-02': 'off: swapped by dispatch 12729/VPCP-KGVX of the Government Office, 25 December 2025',
  '2026-01-10': 'worked in exchange for 2026-01-02, by the same dispatch',
};

/** What each version says of all days. A line is added with every version; a line never changes. */
const DIGESTS: { readonly [version: string]: string } = {
  'VN/2026-11-24': '59ae4310faccfa65a0c2f73639f43bb7d36deb133922a76030dd8c6fedc1c09b',
};

const days = Object.entries(oracle.years).flatMap(([year, months]) =>
  months.flatMap((month, index) =>
    [...month].map((mark, place) => ({
      day: { year: Number(year), month: index + 1, day: place + 1 },
      isWorked: mark === '1',
    })),
  ),
);
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

describe('The calendar of Vietnam', () => {
  it('All 5,844 days of 2020 to 2035 are what the package says, except those with a better source', () => {
    const differing = days.filter(({ day, isWorked }) => isWorkingDay(day) !== isWorked).map(({ day }) => isoDay(day));
    expect(days).toHaveLength(5844);
    expect(`${oracle.package} ${oracle.version}`).toMatch(/^holidays \d+\.\d+/);
    expect(differing).toEqual(Object.keys(EXCEPTIONS));
  });

  it('A changed day has a changed version, for the version is recorded with every deadline', () => {
    const marks = days.map(({ day }) => (isWorkingDay(day) ? '1' : '0')).join('');
    const version = calendarVersion('VN');
    expect({ [version]: createHash('sha256').update(marks).digest('hex') }).toEqual({ [version]: DIGESTS[version] });
  });

  it('The years follow one another without a gap', () => {
    const { first, last } = calendarYears();
    expect({ first, last }).toEqual({ first: 2020, last: 2035 });
    expect(VIETNAM_YEARS.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, place) => first + place));
  });

  it.each(VIETNAM_YEARS)('$year ($standing) lists days from Monday to Friday, in order, each once', (year) => {
    const listed = Object.values(year.daysOff).flatMap((dates) => dates.map((date) => `${year.year}-${date}`));
    const off = [...listed, ...year.swaps.map((swap) => swap.off)];
    expect(off.filter((day) => weekday(day) === 0 || weekday(day) === 6)).toEqual([]);
    expect(new Set(off).size).toBe(off.length);
    for (const dates of Object.values(year.daysOff)) expect([...dates].sort()).toEqual(dates);
  });

  it('A year up to 2026 is announced, a later one projected; swaps are announced, and a day of rest is worked', () => {
    for (const { year, standing, swaps, source } of VIETNAM_YEARS) {
      expect({ year, standing }).toEqual({ year, standing: year <= 2026 ? 'ANNOUNCED' : 'PROJECTED' });
      expect(source).toMatch(/^Labour Code /);
      expect(standing === 'PROJECTED' ? swaps : []).toEqual([]);
      expect(swaps.filter(({ worked }) => ![0, 6].includes(weekday(worked)))).toEqual([]);
    }
  });

  it.each(VIETNAM_YEARS)(
    '$year gives as many days off as the law counts: what falls on a weekend is made good',
    (year) => {
      const lawful = year.year === 2020 ? 10 : year.year < 2026 ? 11 : 12;
      expect(Object.values(year.daysOff).flat()).toHaveLength(lawful);
    },
  );
});
