import type { RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** The rules that each of these cases pinned when it was submitted: the fold of its ledger begins with them. */
export async function pinnedRules(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, RuleSet>> {
  const cases = await tx.rows<{ id: string; hash: string }>(
    'SELECT id, rule_set_hash AS hash FROM nomination WHERE id = ANY($1::uuid[])',
    [caseIds],
  );
  const hashes = [...new Set(cases.map(({ hash }) => hash))];
  // The cases of a list share a rule set or two: each travels once.
  const sets = await tx.rows<{ hash: string; content: RuleSet }>(
    'SELECT hash, content FROM rule_set WHERE hash = ANY($1::text[])',
    [hashes],
  );
  const byHash = new Map(sets.map(({ hash, content }) => [hash, content]));
  return new Map(cases.map(({ id, hash }) => [id, byHash.get(hash) as RuleSet]));
}
