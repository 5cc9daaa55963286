import type { Transaction } from '../door/transact.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** A person signs in; a system asks by tokens. */
  readonly kind: 'PERSON' | 'SYSTEM';
  readonly createdAt: Date;
  /** Null while the person may sign in and act. */
  readonly disabledAt: Date | null;
  /** Invented for a demonstration, and nobody anywhere else. */
  readonly isDemo: boolean;
}

type NewPerson = Pick<PersonRow, 'id' | 'name'> & { readonly kind?: PersonRow['kind'] };

export async function insertPerson(tx: Transaction, { id, name, kind = 'PERSON' }: NewPerson, at: Date) {
  await tx.rows('INSERT INTO person (id, name, kind, created_at) VALUES ($1, $2, $3, $4)', [id, name, kind, at]);
}

export async function findPerson(tx: Transaction, id: string): Promise<PersonRow | null> {
  const [row] = await tx.rows<PersonRow>(`${PERSON} WHERE id = $1`, [id]);
  return row ?? null;
}

/** Whoever changes what a person holds takes turns: of two overlapping terms the second one sees the first. */
export async function lockPerson(tx: Transaction, id: string): Promise<PersonRow | null> {
  const [row] = await tx.rows<PersonRow>(`${PERSON} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  return row ?? null;
}

/** Stops a person for good and ends every session and invitation at once. The first time counts. */
export async function disablePerson(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows('UPDATE person SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL', [id, at]);
  await tx.rows('UPDATE invitation SET expires_at = $2 WHERE person_id = $1 AND expires_at > $2', [id, at]);
  await tx.rows('DELETE FROM session WHERE person_id = $1', [id]);
}

/** A person as an administrator looks at persons; `login` null: the invitation is still out. */
export interface ListedPerson extends Omit<PersonRow, 'isDemo'> {
  readonly login: string | null;
}

/** One person as an administrator looks at persons; null where there is none, or it is a system. */
export async function findListedPerson(tx: Transaction, id: string): Promise<ListedPerson | null> {
  const [row] = await tx.rows<ListedPerson>(`${LISTED} WHERE person.id = $1 AND kind = 'PERSON'`, [id]);
  return row ?? null;
}

/** Those of one kind in order of id, from behind `after`. */
export function listPersons(
  tx: Transaction,
  { kind, after, limit }: Pick<PersonRow, 'kind'> & { readonly after?: string | undefined; readonly limit: number },
): Promise<ListedPerson[]> {
  return tx.rows<ListedPerson>(`${LISTED} WHERE kind = $3 AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`, [
    after ?? null,
    limit,
    kind,
  ]);
}

const LISTED = `SELECT id, name, kind, person.created_at AS "createdAt", disabled_at AS "disabledAt", login
  FROM person LEFT JOIN account ON account.person_id = person.id`;

const PERSON = `SELECT id, name, kind, created_at AS "createdAt", disabled_at AS "disabledAt",
    EXISTS (SELECT FROM demo_person WHERE person_id = person.id) AS "isDemo"
  FROM person`;
