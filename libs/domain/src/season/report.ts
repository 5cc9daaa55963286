import type { BonusRule } from '../bonus/bonus-rule.ts';
import { bonusOf } from '../bonus/bonus.ts';
import type { LevelKey, NomineeCategory } from '../level/words.ts';

/** By what a report of a season is divided, in the order in which its rows are sorted. */
export const REPORT_DIVISIONS = ['issuer', 'level', 'category', 'period'] as const;
export type ReportDivision = (typeof REPORT_DIVISIONS)[number];

/** Commendations in force that have one sum: of one level and category, decided on one day under one rule set. */
export interface PaidAlike {
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  /** `yyyy-mm-dd` in Asia/Ho_Chi_Minh. */
  readonly signedOn: string;
  readonly ruleSetHash: string;
  readonly inForce: number;
}

/** What commendations pay, and how many of them have no sum that the rules know: those are in no total. */
export interface Payable {
  readonly bonusDong: number;
  readonly withoutBonus: number;
}

/** The money of commendations in force, each by the rule and the base salary of the day of its decision. */
export function payable(groups: readonly PaidAlike[], ruleOf: (hash: string) => BonusRule | null): Payable {
  let bonusDong = 0;
  let withoutBonus = 0;
  for (const { level, category, signedOn, ruleSetHash, inForce } of groups) {
    const rule = ruleOf(ruleSetHash);
    const bonus = rule && bonusOf(rule, { level, category, decisionOn: signedOn });
    if (bonus) bonusDong += bonus.bonusDong * inForce;
    else withoutBonus += inForce;
  }
  return { bonusDong, withoutBonus };
}
