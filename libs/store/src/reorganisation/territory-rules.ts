import type { RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** The rule sets by which cases of a territory are judged: those of its seasons, and those to which cases were moved since. */
export async function rulesInTerritory(tx: Transaction, territoryId: string): Promise<RuleSet[]> {
  const rows = await tx.rows<{ content: RuleSet }>(
    `SELECT content FROM rule_set WHERE hash IN (
       SELECT rule_set_hash FROM season WHERE territory_id = $1
       UNION
       SELECT n.migrated_rule_set_hash FROM nomination n JOIN season ON season.id = n.season_id
       WHERE season.territory_id = $1 AND n.migrated_rule_set_hash IS NOT NULL)
     ORDER BY hash`,
    [territoryId],
  );
  return rows.map(({ content }) => content);
}
