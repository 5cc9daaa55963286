import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LevelKey, NomineeCategory } from '../level/words.ts';
import { type BonusRule, ROUNDING_MODES, type RoundingMode } from './bonus-rule.ts';
import { bonusOf } from './bonus.ts';

const coefficient = (level: LevelKey, category: NomineeCategory, thousandths: number, isVerified = true) => {
  return { level, category, thousandths, source: `coefficient of ${level}`, isVerified };
};
const salary = (from: string, dong: number) => ({ from, dong, source: `salary from ${from}`, isVerified: true });
const R1: BonusRule = {
  coefficients: [
    coefficient('WARD', 'INDIVIDUAL', 150),
    coefficient('WARD', 'COLLECTIVE', 300),
    coefficient('DISTRICT', 'INDIVIDUAL', 300),
    coefficient('DISTRICT', 'COLLECTIVE', 600),
    coefficient('CITY_POLICE', 'INDIVIDUAL', 300, false),
    coefficient('CITY_POLICE', 'COLLECTIVE', 600, false),
  ],
  // Out of order on purpose: the day decides, not the place in the list.
  baseSalaries: [salary('2024-07-01', 2_340_000), salary('2019-07-01', 1_490_000), salary('2023-07-01', 1_800_000)],
  rounding: { toDong: 10_000, mode: 'UP' },
};
const R3: BonusRule = { ...R1, coefficients: [coefficient('WARD', 'INDIVIDUAL', 300)] };
const rounding = (mode: RoundingMode): BonusRule => ({ ...R1, rounding: { ...R1.rounding, mode } });
const dong = (rule: BonusRule, level: LevelKey, category: NomineeCategory, decisionOn: string) =>
  bonusOf(rule, { level, category, decisionOn })?.bonusDong;

const ROWS = [
  ['2023-06-30', 'WARD', 'INDIVIDUAL', 230_000],
  ['2023-06-30', 'WARD', 'COLLECTIVE', 450_000],
  ['2023-06-30', 'DISTRICT', 'INDIVIDUAL', 450_000],
  ['2023-06-30', 'DISTRICT', 'COLLECTIVE', 900_000],
  ['2023-06-30', 'CITY_POLICE', 'INDIVIDUAL', 450_000],
  ['2023-06-30', 'CITY_POLICE', 'COLLECTIVE', 900_000],
  ['2023-07-01', 'WARD', 'INDIVIDUAL', 270_000],
  ['2023-07-01', 'WARD', 'COLLECTIVE', 540_000],
  ['2023-07-01', 'DISTRICT', 'INDIVIDUAL', 540_000],
  ['2023-07-01', 'DISTRICT', 'COLLECTIVE', 1_080_000],
  ['2023-07-01', 'CITY_POLICE', 'INDIVIDUAL', 540_000],
  ['2023-07-01', 'CITY_POLICE', 'COLLECTIVE', 1_080_000],
] as const;
const SEASON = [
  [5, 'WARD', 'INDIVIDUAL'],
  [5, 'DISTRICT', 'INDIVIDUAL'],
  [2, 'DISTRICT', 'COLLECTIVE'],
  [1, 'CITY_POLICE', 'INDIVIDUAL'],
  [1, 'CITY_POLICE', 'COLLECTIVE'],
] as const;

describe('The bonus of a commendation', () => {
  it.each(ROWS)('A decision of %s at %s for %s pays %i đồng', (decisionOn, level, category, expected) => {
    expect(dong(R1, level, category, decisionOn)).toBe(expected);
  });

  it.each([
    ['2023-06-30', 6_550_000],
    ['2023-07-01', 7_830_000],
  ])('The season of fourteen commendations, decided on %s, pays %i đồng', (decisionOn, expected) => {
    const sums = SEASON.map(
      ([count, level, category]) => count * (dong(R1, level, category, decisionOn) ?? Number.NaN),
    );
    expect(sums.reduce((total, sum) => total + sum, 0)).toBe(expected);
  });

  it.each([
    ['UP', 230_000],
    ['NEAREST', 220_000],
    ['DOWN', 220_000],
  ] as const)(
    'The product 223,500 rounded %s to tens of thousands is %i: the mode is part of the rule',
    (mode, sum) => {
      expect(dong(rounding(mode), 'WARD', 'INDIVIDUAL', '2023-06-30')).toBe(sum);
    },
  );

  it('A collective has twice the coefficient, rounded once, and not twice the rounded sum', () => {
    expect(dong(R1, 'WARD', 'COLLECTIVE', '2023-06-30')).not.toBe(2 * 230_000);
  });

  it('A product that is a whole number of steps is not raised by any mode, and a half is raised by NEAREST', () => {
    for (const mode of ROUNDING_MODES) expect(dong(rounding(mode), 'WARD', 'INDIVIDUAL', '2023-07-01')).toBe(270_000);
    const half = { ...rounding('NEAREST'), baseSalaries: [salary('2023-07-01', 1_500_000)] };
    expect(dong(half, 'WARD', 'INDIVIDUAL', '2023-07-01')).toBe(230_000);
  });

  it('The decree of 2025 gives a ward commendation 0.3 of the salary, and a district none', () => {
    expect(dong(R3, 'WARD', 'INDIVIDUAL', '2025-07-01')).toBe(710_000);
    expect(dong({ ...R3, rounding: rounding('NEAREST').rounding }, 'WARD', 'INDIVIDUAL', '2025-07-01')).toBe(700_000);
    expect(bonusOf(R3, { level: 'DISTRICT', category: 'INDIVIDUAL', decisionOn: '2025-07-01' })).toBeNull();
  });

  it('Nobody knows the sum of a household, or of a decision before the first salary: that is null and not zero', () => {
    expect(bonusOf(R1, { level: 'WARD', category: 'HOUSEHOLD', decisionOn: '2023-07-01' })).toBeNull();
    expect(bonusOf(R1, { level: 'WARD', category: 'INDIVIDUAL', decisionOn: '2019-06-30' })).toBeNull();
  });

  it('A sum names its figures and their sources, and is verified only when both figures are', () => {
    const asked = { category: 'INDIVIDUAL', decisionOn: '2023-06-30' } as const;
    expect(bonusOf(R1, { ...asked, level: 'WARD' })).toEqual({
      bonusDong: 230_000,
      thousandths: 150,
      baseSalaryDong: 1_490_000,
      sources: ['coefficient of WARD', 'salary from 2019-07-01'],
      isVerified: true,
    });
    expect(bonusOf(R1, { ...asked, level: 'CITY_POLICE' })).toMatchObject({ isVerified: false });
  });

  it('Every sum is the next multiple of ten thousand on the side that the mode says', () => {
    const property = fc.property(fc.nat(5_000_000), fc.nat(3000), (base, thousandths) => {
      const figures = {
        coefficients: [coefficient('WARD', 'INDIVIDUAL', thousandths)],
        baseSalaries: [salary('2023-07-01', base)],
      };
      const [up, nearest, down] = ROUNDING_MODES.map((mode) =>
        BigInt(dong({ ...rounding(mode), ...figures }, 'WARD', 'INDIVIDUAL', '2023-07-01') ?? -1),
      ) as [bigint, bigint, bigint];
      const exact = BigInt(base) * BigInt(thousandths);
      const floor = exact / 10_000_000n;
      expect([up, nearest, down]).toEqual([
        ((exact + 9_999_999n) / 10_000_000n) * 10_000n,
        ((exact + 5_000_000n) / 10_000_000n) * 10_000n,
        floor * 10_000n,
      ]);
    });
    fc.assert(property, { seed: 20_230_701, numRuns: 2000 });
  });

  it('A coefficient in tenths, a salary with a fraction and a day in another form are faults', () => {
    const asked = { level: 'WARD', category: 'INDIVIDUAL', decisionOn: '2023-07-01' } as const;
    const inTenths = { ...R1, coefficients: [coefficient('WARD', 'INDIVIDUAL', 0.15)] };
    expect(() => bonusOf(inTenths, asked)).toThrow('cannot be a bonus');
    const fraction = { ...R1, baseSalaries: [salary('2023-07-01', 1_800_000.5)] };
    expect(() => bonusOf(fraction, asked)).toThrow('cannot be a bonus');
    expect(() => bonusOf(R1, { ...asked, decisionOn: '1/7/2023' })).toThrow('yyyy-mm-dd');
  });
});
