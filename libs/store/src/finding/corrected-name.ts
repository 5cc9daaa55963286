import type { Transaction } from '../door/transact.ts';
import { nameKeys } from '../season/name-keys.ts';

/** Lets a case be found by the name that its answer to a return gave the nominee, in searches and in the inbox. */
export async function findByCorrectedName(tx: Transaction, nominationId: string, remarkId: string): Promise<void> {
  const [remark] = await tx.rows<{ text: string }>('SELECT text FROM remark WHERE id = $1', [remarkId]);
  if (!remark) throw new Error(`There is no remark ${remarkId}.`);
  const { nameKey, plainKey } = nameKeys(remark.text);
  await tx.rows('UPDATE finding SET name_key = $2, words = words_of($3) WHERE nomination_id = $1', [
    nominationId,
    nameKey,
    plainKey,
  ]);
  await tx.rows('UPDATE task SET words = words_of($2) WHERE nomination_id = $1', [nominationId, plainKey]);
}
