import type { Transaction } from '../door/transact.ts';
import { GENESIS_HASH } from '@laurel/ledger';

/** The draft of a nomination that reconsiders a closed one: same nominee, achievement and units, linked to it. Made once for an id. */
export async function insertLinkedDraft(
  tx: Transaction,
  { id, reconsidersId, at }: { readonly id: string; readonly reconsidersId: string; readonly at: Date },
): Promise<void> {
  await tx.rows(
    `INSERT INTO nomination (id, season_id, nominee_id, achievement_id, category, period, asks, procedure, start_at,
                             from_unit_id, units, rule_set_hash, phase, head_hash, created_at, reconsiders_id)
     SELECT $1, n.season_id, nominee_id, achievement_id, category, period, asks, procedure, start_at, from_unit_id, units,
            COALESCE(migrated_rule_set_hash, n.rule_set_hash), 'DRAFT', $3, $4, n.id
     FROM nomination n WHERE n.id = $2 ON CONFLICT (id) DO NOTHING`,
    [id, reconsidersId, GENESIS_HASH, at],
  );
}
