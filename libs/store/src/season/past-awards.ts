import type { AwardForm, LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { IS_SAME, IS_SAME_ACHIEVEMENT, type Likeness, LIKENESS, OTHERS, OWN } from './same-person.ts';
import { thereFor } from '../restricted/kept-from.ts';

/** A commendation that the nominee of a nomination, or likely the same person, was granted in another nomination. */
export interface PastAwardRow {
  readonly commendationId: string;
  readonly nominationId: string;
  readonly nominee: { readonly id: string; readonly name: string };
  readonly likeness: Likeness;
  readonly period: string;
  readonly achievement: string;
  readonly level: LevelKey;
  readonly form: AwardForm;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly signedOn: string;
  readonly isInForce: boolean;
  readonly sameAchievement: boolean;
}

/** The same achievement first, then the latest; at most `limit`. Of restricted cases what is there for the person. */
export function pastAwards(
  tx: Transaction,
  nominationId: string,
  limit: number,
  personId?: string,
): Promise<PastAwardRow[]> {
  return tx.rows<PastAwardRow>(
    `WITH ${OWN}
     SELECT c.id AS "commendationId", n.id AS "nominationId", jsonb_build_object('id', p.id, 'name', p.name) AS nominee,
            ${LIKENESS} AS likeness, n.period, a.key AS achievement, c.level, c.form,
            jsonb_build_object('id', unit.id, 'name', unit.name) AS issuer, d.signed_on::text AS "signedOn",
            c.state = 'ISSUED' AS "isInForce", ${IS_SAME_ACHIEVEMENT} AS "sameAchievement"
     FROM ${OTHERS} JOIN commendation c ON c.nomination_id = n.id JOIN award_decision d ON d.id = c.decision_id
          JOIN unit ON unit.id = c.issuer_unit_id
     WHERE ${IS_SAME} AND ${thereFor('$3')} ORDER BY "sameAchievement" DESC, c.issued_at DESC, c.id LIMIT $2`,
    [nominationId, limit, personId ?? null],
  );
}
