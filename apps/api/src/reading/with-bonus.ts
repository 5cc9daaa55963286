import type { CommendationView } from '@laurel/contracts';
import { type BonusRule, bonusOf } from '@laurel/domain';
import { bonusRules, certificateCode, type Transaction } from '@laurel/store';

/** A commendation as the tables have it, with the rule set of its decision. */
export type StoredCommendation = Omit<CommendationView, 'bonus' | 'certificateCode'> & {
  readonly ruleSetHash: string;
  readonly isPublic: boolean;
};

/** The commendations with what nothing stores: their money follows from the rules and the day of the decision, their code from the id. */
export async function withBonus(tx: Transaction, rows: readonly StoredCommendation[]): Promise<CommendationView[]> {
  const ruleOf = await bonusRules(
    tx,
    rows.map((row) => row.ruleSetHash),
  );
  return rows.map(({ ruleSetHash, isPublic, ...view }) => ({
    ...view,
    certificateCode: isPublic ? certificateCode(view.id) : null,
    bonus: bonusBy(ruleOf(ruleSetHash), view),
  }));
}

function bonusBy(
  rule: BonusRule | null,
  { level, category, signedOn }: Pick<CommendationView, 'level' | 'category' | 'signedOn'>,
) {
  const bonus = rule && bonusOf(rule, { level, category, decisionOn: signedOn });
  if (!bonus) return null;
  const { bonusDong, thousandths, baseSalaryDong, isVerified } = bonus;
  return { bonusDong, thousandths, baseSalaryDong, isVerified };
}
