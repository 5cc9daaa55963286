import type { Transaction } from '../door/transact.ts';
import type { MembershipRow } from './memberships.ts';

/** By which delegation an office is held, and who gave it. */
export interface UnderDelegation {
  readonly id: string;
  readonly of: { readonly id: string; readonly name: string } | null;
  readonly capacity: string;
  readonly scope: string;
}

export interface HeldOffice extends MembershipRow {
  /** Null where there is no unit. */
  readonly unit: string | null;
  /** The season of whose units it is one; of several seasons units may have the same name. Null where there is no unit. */
  readonly season: { readonly id: string; readonly code: string; readonly vi: string; readonly en: string } | null;
  /** Null for an office of a membership. */
  readonly underDelegation: UnderDelegation | null;
}

/**
 * The offices that a person holds on a day, with the names of the units: those of memberships, then those that a delegation
 * gives whoever has a membership at the same unit. Of an office that is held anyway a delegation makes no second one.
 */
export function officesOn(tx: Transaction, personId: string, day: string): Promise<HeldOffice[]> {
  return tx.prepared<HeldOffice>(OFFICES, [personId, day]);
}

const OFFICES = `WITH held AS (
    SELECT id, role, unit_id, from_on, to_on, basis FROM membership
    WHERE person_id = $1 AND from_on <= $2::date AND (to_on IS NULL OR to_on >= $2::date)),
  given AS (
    SELECT DISTINCT ON (d.role, d.unit_id) d.id, d.role, d.unit_id, d.from_on, d.to_on, d.basis,
      json_build_object('id', d.id, 'capacity', d.capacity, 'scope', d.scope, 'of',
        (SELECT json_build_object('id', head.id, 'name', head.name) FROM person head WHERE head.id = d.given_by)) AS under
    FROM delegation d JOIN person ON person.id = d.person_id AND person.kind = 'PERSON'
    WHERE d.person_id = $1 AND d.revoked_at IS NULL AND $2::date BETWEEN d.from_on AND d.to_on
      AND EXISTS (SELECT FROM held WHERE held.unit_id = d.unit_id)
      AND NOT EXISTS (SELECT FROM held WHERE held.unit_id = d.unit_id AND held.role = d.role)
    ORDER BY d.role, d.unit_id, d.to_on DESC, d.id)
  SELECT office.id, $1::uuid AS "personId", role, unit_id AS "unitId", from_on::text AS "fromOn", to_on::text AS "toOn", basis,
         unit.name AS unit,
         (SELECT json_build_object('id', s.id, 'code', s.code, 'vi', s.title_vi, 'en', s.title_en) FROM season s
          WHERE s.territory_id = unit.territory_id ORDER BY s.opened_at DESC LIMIT 1) AS season, under AS "underDelegation"
  FROM (SELECT *, NULL::json AS under FROM held UNION ALL SELECT * FROM given) AS office LEFT JOIN unit ON unit.id = unit_id
  ORDER BY under IS NOT NULL, from_on, office.id`;
