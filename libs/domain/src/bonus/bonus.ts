import type { LevelKey, NomineeCategory } from '../level/words.ts';
import type { BaseSalary, BonusRule } from './bonus-rule.ts';

/** A sum and how it came about. `isVerified` only where both the coefficient and the salary are. */
export interface Bonus {
  readonly bonusDong: number;
  readonly thousandths: number;
  readonly baseSalaryDong: number;
  /** Of the coefficient, then of the salary. */
  readonly sources: readonly string[];
  readonly isVerified: boolean;
}

/** One commendation. `decisionOn` is the day of its decision, `yyyy-mm-dd` in Asia/Ho_Chi_Minh. */
export interface BonusAsked {
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  readonly decisionOn: string;
}

/**
 * The bonus by the base salary in force on the day of the decision, rounded once, in whole numbers only.
 * Null where the rule has no coefficient for the level and category, or no salary that old: no sum is known, not zero.
 */
export function bonusOf(rule: BonusRule, { level, category, decisionOn }: BonusAsked): Bonus | null {
  const coefficient = rule.coefficients.find((one) => one.level === level && one.category === category);
  const salary = salaryOn(rule.baseSalaries, decisionOn);
  if (!coefficient || !salary) return null;
  return {
    bonusDong: rounded(salary.dong, coefficient.thousandths, rule.rounding),
    thousandths: coefficient.thousandths,
    baseSalaryDong: salary.dong,
    sources: [coefficient.source, salary.source],
    isVerified: coefficient.isVerified && salary.isVerified,
  };
}

function salaryOn(salaries: readonly BaseSalary[], decisionOn: string): BaseSalary | undefined {
  for (const day of [decisionOn, ...salaries.map(({ from }) => from)]) {
    // Days are compared as texts, which is right for this form alone.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${day}" is no day in the form yyyy-mm-dd.`);
  }
  return salaries
    .filter(({ from }) => from <= decisionOn)
    .reduce<BaseSalary | undefined>((last, one) => (last && last.from > one.from ? last : one), undefined);
}

function rounded(salaryDong: number, thousandths: number, { toDong, mode }: BonusRule['rounding']): number {
  const product = salaryDong * thousandths;
  const areWhole = [salaryDong, thousandths, product, toDong].every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!areWhole || toDong === 0) {
    throw new Error(`${thousandths} thousandths of ${salaryDong} đồng, in steps of ${toDong}, cannot be a bonus.`);
  }
  const step = toDong * 1000;
  const rest = product % step;
  const isRaised = { UP: rest > 0, NEAREST: rest * 2 >= step, DOWN: false }[mode];
  return ((product - rest) / step + (isRaised ? 1 : 0)) * toDong;
}
