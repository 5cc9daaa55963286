import { COUNCIL_SEATS_MAX } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { UnitListQuery } from './delegation-rows.ts';

/** A member of a unit's council with the term: calendar days in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
export interface CouncilMemberRow {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly basis: string;
}

/** One more than a council may have: enough to see that so many cannot be convened. */
const SEATS_READ = COUNCIL_SEATS_MAX + 1;

/** The members of a unit who are in term on a day, by seat: their ids by first day, then by id. Null where the unit has no roster. */
export async function rosterOn(tx: Transaction, unitId: string, day: string): Promise<readonly string[] | null> {
  const [known] = await tx.rows<{ hasRoster: boolean }>(
    'SELECT EXISTS (SELECT FROM council_member WHERE unit_id = $1) AS "hasRoster"',
    [unitId],
  );
  if (!known?.hasRoster) return null;
  const rows = await tx.rows<{ id: string }>(
    `SELECT id FROM council_member WHERE unit_id = $1 AND from_on <= $2::date AND (to_on IS NULL OR to_on >= $2::date)
     ORDER BY from_on, id LIMIT $3`,
    [unitId, day, SEATS_READ],
  );
  return rows.map(({ id }) => id);
}

export async function insertCouncilMember(tx: Transaction, row: CouncilMemberRow, at: Date): Promise<void> {
  await tx.rows(
    `INSERT INTO council_member (id, unit_id, person_id, from_on, to_on, basis, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.unitId, row.personId, row.fromOn, row.toOn, row.basis, at],
  );
}

/** Whoever changes the roster of a unit takes turns: of two overlapping terms the second one sees the first. */
export async function lockRoster(tx: Transaction, unitId: string): Promise<void> {
  await tx.rows('SELECT id FROM unit WHERE id = $1 FOR NO KEY UPDATE', [unitId]);
}

/** The first term of the same person in the same unit that shares a day with this one. */
export async function overlappingTerm(
  tx: Transaction,
  { unitId, personId, fromOn, toOn }: Omit<CouncilMemberRow, 'id' | 'basis'>,
): Promise<CouncilMemberRow | null> {
  const [row] = await tx.rows<CouncilMemberRow>(
    `${MEMBER} WHERE unit_id = $1 AND person_id = $2 AND from_on <= COALESCE($4::date, 'infinity')
       AND COALESCE(to_on, 'infinity') >= $3::date ORDER BY from_on LIMIT 1`,
    [unitId, personId, fromOn, toOn],
  );
  return row ?? null;
}

export async function findCouncilMember(tx: Transaction, id: string): Promise<CouncilMemberRow | null> {
  const [row] = await tx.rows<CouncilMemberRow>(`${MEMBER} WHERE id = $1`, [id]);
  return row ?? null;
}

/** Of the members of a meeting the one who is this person; null where the person is none of them. */
export async function memberAmong(
  tx: Transaction,
  ids: readonly string[],
  personId: string,
): Promise<CouncilMemberRow | null> {
  const [row] = await tx.rows<CouncilMemberRow>(`${MEMBER} WHERE id = ANY ($1::uuid[]) AND person_id = $2`, [
    ids,
    personId,
  ]);
  return row ?? null;
}

/** Ends a term on a day that is not behind its present end; a day before its first is a fault. */
export async function endTerm(tx: Transaction, id: string, toOn: string): Promise<void> {
  await tx.rows('UPDATE council_member SET to_on = $2 WHERE id = $1 AND (to_on IS NULL OR to_on > $2::date)', [
    id,
    toOn,
  ]);
}

/** The members of a unit, those appointed last first. */
export function listCouncilMembers(
  tx: Transaction,
  { unitId, after, limit }: UnitListQuery,
): Promise<CouncilMemberRow[]> {
  return tx.rows<CouncilMemberRow>(
    `${MEMBER} WHERE unit_id = $1 AND ($2::uuid IS NULL
       OR (created_at, id) < (SELECT last.created_at, last.id FROM council_member last WHERE last.id = $2))
     ORDER BY created_at DESC, id DESC LIMIT $3`,
    [unitId, after ?? null, limit],
  );
}

/** Whoever holds the office of a member of this unit on this day or later, by id. */
export function listCouncilCandidates(
  tx: Transaction,
  { unitId, after, limit }: UnitListQuery,
  day: string,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  return tx.rows(
    `SELECT id AS "personId", name FROM person
     WHERE kind = 'PERSON' AND disabled_at IS NULL AND ($2::uuid IS NULL OR id > $2) AND EXISTS (SELECT FROM membership
       WHERE person_id = person.id AND role = 'MEMBER' AND unit_id = $1 AND (to_on IS NULL OR to_on >= $4::date))
     ORDER BY id LIMIT $3`,
    [unitId, after ?? null, limit, day],
  );
}

const MEMBER = `SELECT id, unit_id AS "unitId", person_id AS "personId", from_on::text AS "fromOn", to_on::text AS "toOn", basis
  FROM council_member`;
