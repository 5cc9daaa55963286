import type { LevelKey, NomineeCategory } from '../level/words.ts';

/** How a product between two multiples of `toDong` becomes one of them; NEAREST takes the half up. */
export const ROUNDING_MODES = ['UP', 'NEAREST', 'DOWN'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** A multiple of the base salary, in thousandths: 0.15 is 150. `isVerified` where the text of the law was read itself. */
export interface BonusCoefficient {
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  readonly thousandths: number;
  readonly source: string;
  readonly isVerified: boolean;
}

/** A base salary (mức lương cơ sở) in whole đồng, in force from that day (`yyyy-mm-dd`, Asia/Ho_Chi_Minh) to the next. */
export interface BaseSalary {
  readonly from: string;
  readonly dong: number;
  readonly source: string;
  readonly isVerified: boolean;
}

/** What money goes with a commendation. One coefficient for each level and category; who has none gets no sum. */
export interface BonusRule {
  readonly coefficients: readonly BonusCoefficient[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly rounding: { readonly toDong: number; readonly mode: RoundingMode };
}
