import type { BaseSalary, BonusCoefficient, BonusRule } from '../bonus/bonus-rule.ts';
import type { LevelKey, NomineeCategory } from '../level/words.ts';
import type { SourceId } from './sources.ts';

/**
 * Base salary (lương cơ sở) in đồng, from each day on. Every rule set has the whole table: what counts is the day of the
 * decision, and a case that keeps an older law may be decided long after it. The days are own knowledge.
 */
const BASE_SALARIES: readonly (BaseSalary & { readonly source: SourceId })[] = [
  { from: '2019-07-01', dong: 1_490_000, source: 'BONUS_R1_WARD', isVerified: false },
  { from: '2023-07-01', dong: 1_800_000, source: 'SALARY_2023', isVerified: false },
  { from: '2024-07-01', dong: 2_340_000, source: 'BONUS_R3', isVerified: false },
];

type Coefficient = readonly [LevelKey, NomineeCategory, thousandths: number, SourceId];

/** No coefficient was read in the text of a decree itself. A household's was not found at all, so no sum is known for it. */
export function bonusRule(coefficients: readonly Coefficient[]): BonusRule {
  return {
    coefficients: coefficients.map(
      ([level, category, thousandths, source]): BonusCoefficient => ({
        level,
        category,
        thousandths,
        source,
        isVerified: false,
      }),
    ),
    baseSalaries: BASE_SALARIES,
    // 0.15 of 1,490,000 is 223,500: "rounded up" makes it 230,000, and yet a published answer pays 220,000.
    rounding: { toDong: 10_000, mode: 'UP' },
  };
}

/** Of each coefficient and salary the id of its source. */
export function sourcesOfBonus({ coefficients, baseSalaries }: BonusRule): string[] {
  return [...coefficients, ...baseSalaries].map(({ source }) => source);
}
