import type { CommendationView } from '@laurel/contracts';
import { type BonusRule, bonusOf } from '@laurel/domain';
import { bonusRules, type Transaction } from '@laurel/store';

/** A commendation as the tables have it, with the rule set of its decision. */
export type StoredCommendation = Omit<CommendationView, 'bonus'> & { readonly ruleSetHash: string };

/** The commendations with their money, which nothing stores: it follows from the rules and the day of the decision. */
export async function withBonus(tx: Transaction, rows: readonly StoredCommendation[]): Promise<CommendationView[]> {
  const ruleOf = await bonusRules(
    tx,
    rows.map((row) => row.ruleSetHash),
  );
  return rows.map(({ ruleSetHash, ...view }) => ({ ...view, bonus: bonusBy(ruleOf(ruleSetHash), view) }));
}

function bonusBy(rule: BonusRule | null, { level, category, signedOn }: Omit<CommendationView, 'bonus'>) {
  const bonus = rule && bonusOf(rule, { level, category, decisionOn: signedOn });
  if (!bonus) return null;
  const { bonusDong, thousandths, baseSalaryDong, isVerified } = bonus;
  return { bonusDong, thousandths, baseSalaryDong, isVerified };
}
