import type { RemarkRef } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { commitment, newSalt } from '../record/hash.ts';

/** The same text kept beside each of many cases, under an id of its own: erased in one case, it stays in the others. */
export async function keepRemarks(
  tx: Transaction,
  {
    text,
    of,
    at,
  }: {
    readonly text: string;
    readonly of: readonly { readonly id: string; readonly nominationId: string }[];
    readonly at: Date;
  },
): Promise<Map<string, RemarkRef>> {
  const rows = of.map(({ id, nominationId }) => ({ id, nominationId, salt: newSalt() }));
  await tx.rows(
    `INSERT INTO remark (id, nomination_id, text, salt, created_at)
     SELECT id, "nominationId", $2, salt, $3
     FROM jsonb_to_recordset($1::jsonb) AS remark (id uuid, "nominationId" uuid, salt text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(rows), text, at],
  );
  const kept = await tx.rows<{ id: string; text: string; salt: string }>(
    'SELECT id, text, salt FROM remark WHERE id = ANY($1::uuid[])',
    [rows.map(({ id }) => id)],
  );
  return new Map(kept.map((row) => [row.id, { remarkId: row.id, commitment: commitment(row.salt, row.text) }]));
}
