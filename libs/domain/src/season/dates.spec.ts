import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextDate, refuseBySeason, type SeasonDates, seasonStandingAt } from './dates.ts';

const DATES: SeasonDates = { opensAt: 100, closesAt: 200, endsAt: 300, endedAt: null };
const codeAt = (at: number, more: Partial<SeasonDates> = {}) =>
  refuseBySeason(seasonStandingAt({ ...DATES, ...more }, at))?.code;

describe('The receiving window of a season', () => {
  it.each([
    [99, 'SEASON_NOT_OPEN_YET'],
    [100, undefined],
    [199, undefined],
    [200, 'SEASON_WINDOW_CLOSED'],
    [299, 'SEASON_WINDOW_CLOSED'],
    [300, 'SEASON_ENDED'],
  ])('SEASON_NOT_OPEN_YET, SEASON_WINDOW_CLOSED: a submission at %i, between 100 and 200, meets %s', (at, code) => {
    expect(codeAt(at)).toBe(code);
  });

  it('A season without dates receives until it is ended', () => {
    const none = { opensAt: null, closesAt: null, endsAt: null };
    expect(codeAt(0, none)).toBeUndefined();
    expect(codeAt(1e15, none)).toBeUndefined();
    expect(codeAt(1e15, { ...none, endedAt: 5 })).toBe('SEASON_ENDED');
  });

  it('SEASON_ENDED: an administrator who ends a season goes before its window', () => {
    expect(codeAt(50, { endedAt: 40 })).toBe('SEASON_ENDED');
    expect(codeAt(250, { endedAt: 40 })).toBe('SEASON_ENDED');
  });

  it('A season whose standing nobody told is left to whoever knows', () => {
    expect(refuseBySeason({})).toBeNull();
  });
});

describe('The next date of a season', () => {
  it.each([
    [0, 100],
    [100, 200],
    [200, 300],
    [300, null],
  ])('At %i it is %s', (at, next) => {
    expect(nextDate(DATES, at)).toBe(next);
  });

  it('A season that has ended waits for nothing', () => {
    expect(nextDate({ ...DATES, endedAt: 50 }, 60)).toBeNull();
  });

  it('Whoever waits from date to date sees each of them once, and then no more', () => {
    const date = fc.option(fc.nat(1000), { nil: null });
    const property = fc.property(date, date, date, (opensAt, closesAt, endsAt) => {
      const dates = { opensAt, closesAt, endsAt, endedAt: null };
      const seen: number[] = [];
      for (let at = nextDate(dates, -1); at !== null; at = nextDate(dates, at)) seen.push(at);
      const known = [opensAt, closesAt, endsAt].filter((one) => one !== null);
      expect(seen).toEqual([...new Set(known)].sort((one, other) => one - other));
    });
    fc.assert(property, { seed: 20_230_415, numRuns: 500 });
  });
});
