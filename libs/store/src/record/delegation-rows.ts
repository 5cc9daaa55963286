import type { SigningCapacity } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

export interface NewDelegation {
  readonly id: string;
  readonly unitId: string;
  readonly role: string;
  readonly personId: string | null;
  readonly capacity: SigningCapacity;
  readonly scope: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly basis: string;
  /** The head who gave it, where the person is known. */
  readonly givenBy?: string | null;
}

/** Keeps a delegation once under its id; it is never changed, but may be taken back. */
export async function insertDelegation(tx: Transaction, row: NewDelegation, at: Date): Promise<void> {
  await tx.rows(
    `INSERT INTO delegation (id, unit_id, role, person_id, capacity, scope, from_on, to_on, basis, created_at, given_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`,
    [
      row.id,
      row.unitId,
      row.role,
      row.personId,
      row.capacity,
      row.scope,
      row.fromOn,
      row.toOn,
      row.basis,
      at,
      row.givenBy ?? null,
    ],
  );
}

/** Whether an office may sign in a capacity on a calendar day (`yyyy-mm-dd`, Asia/Ho_Chi_Minh), first and last day included. */
export async function delegationOn(
  tx: Transaction,
  signer: { readonly unitId: string | null; readonly role: string; readonly personId?: string | undefined },
  capacity: SigningCapacity,
  day: string,
): Promise<'NONE' | 'ENDED' | 'VALID'> {
  const [row] = await tx.rows<{ valid: boolean | null; ended: boolean | null }>(
    `SELECT bool_or($4::date BETWEEN from_on AND to_on AND revoked_at IS NULL) AS valid,
            bool_or(to_on < $4::date OR revoked_at IS NOT NULL) AS ended FROM delegation
     WHERE unit_id = $1 AND role = $2 AND capacity = $3 AND (person_id IS NULL OR person_id = $5)`,
    [signer.unitId, signer.role, capacity, day, signer.personId ?? null],
  );
  if (row?.valid) return 'VALID';
  return row?.ended ? 'ENDED' : 'NONE';
}

/** A delegation as it is listed. */
export interface DelegationRow extends NewDelegation {
  readonly revokedAt: Date | null;
}

export async function findDelegation(tx: Transaction, id: string): Promise<DelegationRow | null> {
  const [row] = await tx.rows<DelegationRow>(`${SELECT} WHERE id = $1`, [id]);
  return row ?? null;
}

/** Takes a delegation back from this moment on; the first time counts. */
export async function revokeDelegation(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows('UPDATE delegation SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [id, at]);
}

/** What is listed of one unit; `after` is the id of the last one seen. */
export interface UnitListQuery {
  readonly unitId: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The delegations of a unit, the latest first. */
export function listDelegations(tx: Transaction, { unitId, after, limit }: UnitListQuery): Promise<DelegationRow[]> {
  return tx.rows<DelegationRow>(
    `${SELECT} WHERE unit_id = $1 AND ($2::uuid IS NULL
       OR (created_at, id) < (SELECT last.created_at, last.id FROM delegation last WHERE last.id = $2))
     ORDER BY created_at DESC, id DESC LIMIT $3`,
    [unitId, after ?? null, limit],
  );
}

const SELECT = `SELECT id, unit_id AS "unitId", role, person_id AS "personId", capacity, scope, from_on::text AS "fromOn",
  to_on::text AS "toOn", basis, given_by AS "givenBy", revoked_at AS "revokedAt" FROM delegation`;
