import type { Role } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** An office of a person with its term: calendar days in Asia/Ho_Chi_Minh, `yyyy-mm-dd`, first and last day included. */
export interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  /** Null for an administrator and an auditor. */
  readonly unitId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly basis: string;
}

export async function insertMembership(tx: Transaction, row: MembershipRow, at: Date): Promise<void> {
  await tx.rows(
    `INSERT INTO membership (id, person_id, role, unit_id, from_on, to_on, basis, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [row.id, row.personId, row.role, row.unitId, row.fromOn, row.toOn, row.basis, at],
  );
}

/** The first term of the same person in the same office that shares a day with this one. */
export async function overlappingMembership(
  tx: Transaction,
  { personId, role, unitId, fromOn, toOn }: Omit<MembershipRow, 'id' | 'basis'>,
): Promise<MembershipRow | null> {
  const [row] = await tx.rows<MembershipRow>(
    `${MEMBERSHIP} WHERE person_id = $1 AND role = $2 AND unit_id IS NOT DISTINCT FROM $3::uuid
       AND from_on <= COALESCE($5::date, 'infinity') AND COALESCE(to_on, 'infinity') >= $4::date ORDER BY from_on LIMIT 1`,
    [personId, role, unitId, fromOn, toOn],
  );
  return row ?? null;
}

export async function findMembership(tx: Transaction, id: string): Promise<MembershipRow | null> {
  const [row] = await tx.rows<MembershipRow>(`${MEMBERSHIP} WHERE membership.id = $1`, [id]);
  return row ?? null;
}

/** Ends a term on a day that is not behind its present end; a day before its first is a fault. */
export async function endMembership(tx: Transaction, id: string, toOn: string): Promise<void> {
  await tx.rows('UPDATE membership SET to_on = $2 WHERE id = $1 AND (to_on IS NULL OR to_on > $2::date)', [id, toOn]);
}

/** The offices of these persons, past and to come, those of a person by their first day. */
export function membershipsOf(tx: Transaction, personIds: readonly string[]): Promise<MembershipRow[]> {
  return tx.rows<MembershipRow>(`${MEMBERSHIP} WHERE person_id = ANY($1::uuid[]) ORDER BY from_on, membership.id`, [
    personIds,
  ]);
}

const MEMBERSHIP = `SELECT id, person_id AS "personId", role, unit_id AS "unitId", from_on::text AS "fromOn", to_on::text AS "toOn", basis
  FROM membership`;
