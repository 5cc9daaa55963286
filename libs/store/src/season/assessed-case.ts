import type { HoldGround, LevelKey, NomineeCategory, RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** What the tables know of a nomination whose eligibility is looked at. */
export interface AssessedCase {
  /** The rules that hold for it now. */
  readonly rules: RuleSet;
  readonly ruleSetHash: string;
  readonly asks: LevelKey;
  readonly category: NomineeCategory;
  readonly period: string;
  readonly achievement: string;
  /** Why it is on hold; null while it is not, which says nothing about an examination. */
  readonly heldFor: HoldGround | null;
  /** What the issuer that is asked granted in the season, of this category, whatever became of it since. */
  readonly granted: number;
}

export async function assessedCase(tx: Transaction, nominationId: string): Promise<AssessedCase | null> {
  const [row] = await tx.rows<AssessedCase>(
    `SELECT rule_set.content AS rules, rule_set.hash AS "ruleSetHash", n.asks, n.category, n.period, a.key AS achievement,
            n.hold ->> 'ground' AS "heldFor",
            (SELECT count(*)::integer FROM commendation c WHERE c.season_id = n.season_id AND c.category = n.category
             AND c.issuer_unit_id = (n.units ->> n.asks)::uuid) AS granted
     FROM nomination n JOIN achievement a ON a.id = n.achievement_id
          JOIN rule_set ON rule_set.hash = COALESCE(n.migrated_rule_set_hash, n.rule_set_hash)
     WHERE n.id = $1 AND n.discarded_at IS NULL`,
    [nominationId],
  );
  return row ?? null;
}
