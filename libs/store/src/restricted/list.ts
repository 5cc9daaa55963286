import { randomUUID } from 'node:crypto';
import type { Transaction } from '../door/transact.ts';

/** A list is read by its makers name by name, and stands in the entry of an index: fifty persons are a secret no more. */
export const READERS_MAX = 50;

/** Who changes a list: a person, by an office. */
export interface ListMaker {
  readonly personId: string;
  readonly role: string;
  readonly unitId: string | null;
}

export interface ListChange {
  readonly nominationId: string;
  readonly by: ListMaker;
  readonly at: Date;
}

/** The persons on the list of a case, null where it is an ordinary one; whoever changes it takes turns. */
export async function lockList(tx: Transaction, nominationId: string): Promise<readonly string[] | null> {
  const [row] = await tx.rows<{ restricted: boolean }>('SELECT restricted FROM nomination WHERE id = $1 FOR UPDATE', [
    nominationId,
  ]);
  if (!row?.restricted) return null;
  return (await readersOf(tx, nominationId)).map(({ personId }) => personId);
}

/** Keeps a case to a list from now on, for good. The list comes in the same transaction. */
export async function restrictCase(tx: Transaction, { nominationId, by, at }: ListChange, basis: string) {
  await tx.rows('UPDATE nomination SET restricted = true WHERE id = $1', [nominationId]);
  await keepAct(tx, { nominationId, by, at }, { kind: 'RESTRICTED', personId: null, basis });
}

/** Puts a person on the list, again where it was taken off. */
export async function addReader(tx: Transaction, change: ListChange, personId: string): Promise<void> {
  await tx.rows(
    `INSERT INTO restricted_reader (nomination_id, person_id, added_by, added_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (nomination_id, person_id) DO UPDATE SET added_by = $3, added_at = $4, removed_at = NULL`,
    [change.nominationId, personId, change.by.personId, change.at],
  );
  await keepAct(tx, change, { kind: 'ADDED', personId, basis: null });
}

export async function removeReader(tx: Transaction, change: ListChange, personId: string): Promise<void> {
  await tx.rows(
    `UPDATE restricted_reader SET removed_at = $3 WHERE nomination_id = $1 AND person_id = $2 AND removed_at IS NULL`,
    [change.nominationId, personId, change.at],
  );
  await keepAct(tx, change, { kind: 'REMOVED', personId, basis: null });
}

export interface ReaderRow {
  readonly personId: string;
  readonly name: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

/** The persons who may know of a restricted case, the first one first; of those who came at once, who put them there. */
export function readersOf(tx: Transaction, nominationId: string): Promise<ReaderRow[]> {
  return tx.rows<ReaderRow>(
    `SELECT r.person_id AS "personId", person.name, r.added_by AS "addedBy", r.added_at AS "addedAt"
     FROM restricted_reader r JOIN person ON person.id = r.person_id
     WHERE r.nomination_id = $1 AND r.removed_at IS NULL
     ORDER BY r.added_at, (r.person_id = r.added_by) DESC, r.person_id`,
    [nominationId],
  );
}

/** Which of these may be on a list: persons who may act, and no system. */
export async function possibleReaders(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT id FROM person WHERE id = ANY ($1::uuid[]) AND kind = 'PERSON' AND disabled_at IS NULL`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

interface Act {
  readonly kind: 'RESTRICTED' | 'ADDED' | 'REMOVED';
  readonly personId: string | null;
  readonly basis: string | null;
}

async function keepAct(tx: Transaction, { nominationId, by, at }: ListChange, { kind, personId, basis }: Act) {
  await tx.rows(
    `INSERT INTO restricted_act (id, nomination_id, kind, person_id, basis, by_person_id, by_role, by_unit_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [randomUUID(), nominationId, kind, personId, basis, by.personId, by.role, by.unitId, at],
  );
}
