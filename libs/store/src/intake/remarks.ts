import type { RemarkRef } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { commitment, newSalt } from '../record/hash.ts';

/**
 * Keeps a free text beside the ledger and returns what the ledger may hold of it. The id is the command's own, so that the
 * same command sent again finds the same remark. Null when the id was taken by another text before.
 */
export async function keepRemark(
  tx: Transaction,
  {
    id,
    nominationId,
    text,
    at,
  }: { readonly id: string; readonly nominationId: string; readonly text: string; readonly at: Date },
): Promise<RemarkRef | null> {
  await tx.rows(
    `INSERT INTO remark (id, nomination_id, text, salt, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING`,
    [id, nominationId, text, newSalt(), at],
  );
  const [kept] = await tx.rows<{ text: string; salt: string }>('SELECT text, salt FROM remark WHERE id = $1', [id]);
  if (!kept) throw new Error('The remark that was just kept is not there.');
  if (kept.text !== text) return null;
  return { remarkId: id, commitment: commitment(kept.salt, kept.text) };
}
