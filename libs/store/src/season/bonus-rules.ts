import type { BonusRule } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/**
 * The hash of the rule set under which the commendation `c` was issued: its entry in the ledger names it. A case that was moved
 * to other rules since keeps the money of its decision.
 */
export const RULE_SET_OF_GRANT = `(SELECT e.rule_set FROM ledger_entry e
  WHERE e.case_id = c.nomination_id AND e.kind = 'CommendationIssued' AND e.body -> 'numbers' ->> 'commendationId' = c.id::text)`;

/** The bonus rule of each of these rule sets; null for one that knows no money. */
export async function bonusRules(
  tx: Transaction,
  hashes: Iterable<string>,
): Promise<(hash: string) => BonusRule | null> {
  const rows = await tx.rows<{ hash: string; bonus: BonusRule | null }>(
    `SELECT hash, content -> 'bonus' AS bonus FROM rule_set WHERE hash = ANY($1::text[])`,
    [[...new Set(hashes)]],
  );
  const known = new Map(rows.map(({ hash, bonus }) => [hash, bonus]));
  return (hash) => known.get(hash) ?? null;
}
