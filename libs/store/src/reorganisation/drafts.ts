import type { Transaction } from '../door/transact.ts';

/**
 * Drafts are ordinary rows: they go over to the successor at once, by whom they would be reviewed or handed in. A draft that is
 * being submitted at this moment is passed over: its command may wait for the unit that is held here, and a draft that stays one
 * belongs to whoever is there now, whatever its row says.
 */
export async function handOverDrafts(
  tx: Transaction,
  { unitId, successorId }: { readonly unitId: string; readonly successorId: string },
): Promise<void> {
  await tx.rows(
    `UPDATE nomination n SET
       from_unit_id = CASE WHEN n.from_unit_id = $1::uuid THEN $2::uuid ELSE n.from_unit_id END,
       units = COALESCE((SELECT jsonb_object_agg(level, CASE WHEN unit = $1::uuid::text THEN $2::uuid::text ELSE unit END)
                         FROM jsonb_each_text(n.units) AS reviewing (level, unit)), '{}'),
       draft_version = n.draft_version + 1
     WHERE n.id IN (SELECT draft.id FROM nomination draft
       WHERE draft.phase = 'DRAFT' AND draft.discarded_at IS NULL
         AND draft.season_id IN (SELECT season.id FROM season JOIN unit ON unit.territory_id = season.territory_id WHERE unit.id = $1::uuid)
         AND (draft.from_unit_id = $1::uuid
           OR EXISTS (SELECT FROM jsonb_each_text(draft.units) AS reviewing (level, unit) WHERE unit = $1::uuid::text))
       FOR NO KEY UPDATE SKIP LOCKED)`,
    [unitId, successorId],
  );
}
