import type { Transaction } from '../door/transact.ts';
import { disablePerson } from '../people/persons.ts';
import { eraseTexts } from './erased-texts.ts';

export interface ErasureRow {
  readonly erasedAt: Date;
  /** Whom the person was nominated as, in how many nominations, with how many documents. */
  readonly nominees: number;
  readonly nominations: number;
  readonly documents: number;
}

interface AskedErasure {
  readonly personId: string;
  /** The request on paper. */
  readonly basis: string;
  readonly by: string | null;
}

/**
 * Erases what is stored of a person; the ledger is not touched, and what is erased already stays so. 'OPEN' where a nomination of
 * the person is under way: then nothing was written. The caller has locked the person.
 */
export async function eraseDataOf(tx: Transaction, asked: AskedErasure, at: Date): Promise<ErasureRow | 'OPEN'> {
  const { personId, basis, by } = asked;
  const nominees = await nomineesOf(tx, personId);
  const nomineeIds = nominees.map(({ id }) => id);
  const nominations = await lockNominations(tx, nomineeIds);
  if (nominations.some(({ phase }) => phase !== 'DRAFT' && phase !== 'CLOSED')) return 'OPEN';
  const ids = nominations.map(({ id }) => id);
  await tx.rows(
    'INSERT INTO erasure (person_id, basis, erased_by, erased_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [personId, basis, by, at],
  );
  await disablePerson(tx, personId, at);
  await tx.rows(
    `UPDATE nomination SET draft_version = draft_version + 1, discarded_at = $2
     WHERE id = ANY ($1::uuid[]) AND phase = 'DRAFT' AND discarded_at IS NULL`,
    [ids, at],
  );
  await eraseTexts(tx, { nominees, nominationIds: ids });
  await tx.rows('UPDATE consent SET withdrawn_at = $2 WHERE person_id = $1 AND withdrawn_at IS NULL', [personId, at]);
  // What may still be on its way too; the bytes go when this is committed.
  await tx.rows(
    `UPDATE document SET state = 'REMOVED', cleared_at = NULL WHERE nomination_id = ANY ($1::uuid[]) AND state IN ('OPEN', 'KEPT')`,
    [ids],
  );
  await tx.rows('SELECT erase_person($1, $2)', [personId, ids]);
  return { nominees: nominees.length, nominations: ids.length, ...(await erased(tx, personId, ids)) };
}

/** The documents of an erased person whose bytes are still there. */
export function documentsToErase(tx: Transaction, personId: string): Promise<{ readonly id: string }[]> {
  return tx.rows(
    `SELECT d.id FROM erasure e JOIN nominee_person own ON own.person_id = e.person_id AND own.unlinked_at IS NULL
       JOIN nomination n ON n.nominee_id = own.nominee_id JOIN document d ON d.nomination_id = n.id
     WHERE e.person_id = $1 AND d.cleared_at IS NULL AND d.state = 'REMOVED' ORDER BY d.id`,
    [personId],
  );
}

/** Locked, so that nobody is linked with another person, and no name changes, meanwhile. */
function nomineesOf(tx: Transaction, personId: string): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.rows(
    `SELECT p.id, p.name FROM nominee_person own JOIN nominee p ON p.id = own.nominee_id
     WHERE own.person_id = $1 AND own.unlinked_at IS NULL ORDER BY p.id FOR UPDATE`,
    [personId],
  );
}

function lockNominations(tx: Transaction, nomineeIds: readonly string[]) {
  return tx.rows<{ readonly id: string; readonly phase: string }>(
    'SELECT id, phase FROM nomination WHERE nominee_id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
    [nomineeIds],
  );
}

async function erased(tx: Transaction, personId: string, nominationIds: readonly string[]) {
  const [row] = await tx.rows<{ erasedAt: Date; documents: number }>(
    `SELECT erased_at AS "erasedAt", (SELECT count(*)::integer FROM document WHERE nomination_id = ANY ($2::uuid[])) AS documents
     FROM erasure WHERE person_id = $1`,
    [personId, nominationIds],
  );
  if (!row) throw new Error('The erasure that was just recorded is not there.');
  return row;
}
