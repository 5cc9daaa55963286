import type { Transaction } from '../door/transact.ts';

/**
 * Holds a unit to the commit as whoever acts for it does: it is abolished before or behind this transaction, and others act for
 * it meanwhile. Returns the day (`yyyy-mm-dd`) on which it was abolished, null while it stands.
 */
export async function holdUnit(tx: Transaction, id: string): Promise<string | null> {
  const [row] = await tx.rows<{ abolishedOn: string | null }>(
    'SELECT abolished_on::text AS "abolishedOn" FROM unit WHERE id = $1 FOR KEY SHARE',
    [id],
  );
  return row?.abolishedOn ?? null;
}

/**
 * Lets those who grant under a quota of these units take turns to the commit: what one of them counts is not granted by another
 * meanwhile. Taken before any case, and in the order of ids, so that nobody waits in a ring. The count needs a statement of its
 * own behind this one, since a statement does not see what was committed while it waited.
 */
export async function takeTurnsAsIssuer(tx: Transaction, unitIds: readonly string[]): Promise<void> {
  await tx.rows('SELECT FROM unit WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [unitIds]);
}

/**
 * Holds a unit against whoever acts for it, and its successor against another reorganisation. In the order of ids: two
 * reorganisations of the same units wait for each other, never in a ring.
 */
export async function lockForAbolition(tx: Transaction, unitId: string, successorId: string): Promise<void> {
  for (const id of [unitId, successorId].sort()) {
    const strength = id === unitId ? 'UPDATE' : 'NO KEY UPDATE';
    await tx.rows(`SELECT FROM unit WHERE id = $1::uuid FOR ${strength}`, [id]);
  }
}
