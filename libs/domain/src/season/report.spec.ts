import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from '../rulesets/hanoi-2022.ts';
import { type PaidAlike, payable } from './report.ts';

/** The grants of the article: 5 of the ward, 5 and 2 of the district, 1 and 1 of the city police. */
const SEASON = [
  ['WARD', 'INDIVIDUAL', 5],
  ['DISTRICT', 'INDIVIDUAL', 5],
  ['DISTRICT', 'COLLECTIVE', 2],
  ['CITY_POLICE', 'INDIVIDUAL', 1],
  ['CITY_POLICE', 'COLLECTIVE', 1],
] as const;
const grants = (signedOn: string, ruleSetHash = 'hanoi'): PaidAlike[] =>
  SEASON.map(([level, category, inForce]) => ({ level, category, inForce, signedOn, ruleSetHash }));
const ruleOf = (hash: string) => (hash === 'hanoi' ? (hanoi2022.bonus ?? null) : null);

describe('The money of a season', () => {
  it.each([
    ['2023-06-30', 6_550_000],
    ['2023-07-01', 7_830_000],
  ])('Decided on %s the fourteen commendations of the article pay %i đồng', (day, bonusDong) => {
    expect(payable(grants(day), ruleOf)).toEqual({ bonusDong, withoutBonus: 0 });
  });

  it('Each commendation is paid by its own day: a season on both sides of 1 July 2023 is no average', () => {
    const [ward, ...others] = grants('2023-06-30');
    const later = others.map((one) => ({ ...one, signedOn: '2023-07-01' }));
    expect(payable([ward as PaidAlike, ...later], ruleOf).bonusDong).toBe(7_830_000 - 5 * 40_000);
  });

  it('A commendation without a known sum is counted apart, and is not nought in a total', () => {
    const household = {
      level: 'WARD',
      category: 'HOUSEHOLD',
      inForce: 3,
      signedOn: '2023-06-30',
      ruleSetHash: 'hanoi',
    } as const;
    expect(payable([...grants('2023-06-30'), household], ruleOf)).toEqual({ bonusDong: 6_550_000, withoutBonus: 3 });
    expect(payable(grants('2023-06-30', 'plain'), ruleOf)).toEqual({ bonusDong: 0, withoutBonus: 14 });
    expect(payable([], ruleOf)).toEqual({ bonusDong: 0, withoutBonus: 0 });
  });
});
