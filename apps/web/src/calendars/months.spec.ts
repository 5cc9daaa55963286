import { describe, expect, it } from '@jest/globals';
import { VIETNAM_YEARS } from '@laurel/domain';
import { monthsOf, occasionsOf, workingDaysOf } from './months.ts';

const kindsOf = (year: number, month: number) =>
  new Map(
    monthsOf(year)[month - 1]?.weeks.flatMap((week) => week.flatMap((day) => (day ? [[day.day, day.kind]] : []))),
  );

describe('A year of the calendar, month by month', () => {
  it('January 2023 begins on a Sunday, has Tết in it and 16 working days', () => {
    const [january] = monthsOf(2023);
    expect([january?.weeks[0]?.map((day) => day?.day ?? null), january?.workingDays]).toEqual([
      [null, null, null, null, null, null, 1],
      16,
    ]);
    expect([kindsOf(2023, 1).get(20), kindsOf(2023, 1).get(21), kindsOf(2023, 1).get(24)]).toEqual([
      'OFF',
      'REST',
      'OFF',
    ]);
  });

  it('A day that was swapped is off, and the Saturday that is worked for it is marked', () => {
    const swaps = VIETNAM_YEARS.flatMap((year) => year.swaps);
    expect(swaps.length).toBeGreaterThan(0);
    const kind = (iso: string) => {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return kindsOf(year, month).get(day);
    };
    for (const { off, worked } of swaps) expect([kind(off), kind(worked)]).toEqual(['OFF', 'MADE_UP']);
  });

  it('A year has between 240 and 260 working days, and its occasions stand in order', () => {
    for (const year of VIETNAM_YEARS) {
      const days = workingDaysOf(year.year);
      expect(days > 240 && days < 260).toBe(true);
      const firsts = occasionsOf(year).map(({ days: [first] }) => first ?? '');
      expect(firsts).toEqual(firsts.toSorted());
    }
  });
});
