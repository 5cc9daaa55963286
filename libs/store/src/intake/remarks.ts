import { randomUUID } from 'node:crypto';
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

/** The id under which a case keeps a name that is written in words; the same name has the same id. */
export async function nameInCase(
  tx: Transaction,
  { nominationId, name, at }: { readonly nominationId: string; readonly name: string; readonly at: Date },
): Promise<string> {
  // Two officers who name one document at once must not get two ids for it.
  await tx.rows('SELECT id FROM nomination WHERE id = $1 FOR NO KEY UPDATE', [nominationId]);
  const [known] = await tx.rows<{ id: string }>(
    'SELECT id FROM remark WHERE nomination_id = $1 AND text = $2 ORDER BY created_at, id LIMIT 1',
    [nominationId, name],
  );
  const id = known?.id ?? randomUUID();
  if (!known) await keepRemark(tx, { id, nominationId, text: name, at });
  return id;
}
