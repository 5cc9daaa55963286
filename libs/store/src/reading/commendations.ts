import type { Transaction } from '../door/transact.ts';
import { RULE_SET_OF_GRANT } from '../season/bonus-rules.ts';
import { corrected, correctedIn } from './corrected.ts';
import { Where } from './where.ts';

export interface CommendationListQuery {
  readonly seasonId?: string | undefined;
  readonly issuerUnitId?: string | undefined;
  readonly nominationId?: string | undefined;
  readonly nominationIds?: readonly string[] | undefined;
  readonly state?: string | undefined;
  readonly level?: string | undefined;
  readonly category?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Rows in the shape of the contract's `CommendationView`, each with the rule set of its decision, in order of id. */
export async function listCommendations<Row>(tx: Transaction, query: CommendationListQuery): Promise<Row[]> {
  const where = new Where()
    .and('c.season_id = $?', query.seasonId)
    .and('c.issuer_unit_id = $?', query.issuerUnitId)
    .and('c.nomination_id = $?', query.nominationId)
    .and('c.nomination_id = ANY ($?::uuid[])', query.nominationIds)
    .and('c.state = $?', query.state)
    .and('c.level = $?', query.level)
    .and('c.category = $?', query.category)
    .and('c.id > $?', query.after);
  return tx.rows<Row>(
    `SELECT c.id, c.nomination_id AS "nominationId", jsonb_build_object('id', nominee.id, 'name', ${corrected('nominee', 'nominee.name')}) AS nominee,
            c.category, c.level, jsonb_build_object('id', unit.id, 'name', unit.name) AS issuer, c.state, c.form,
            c.presented_at AS "presentedAt", c.certificates, d.year, d.number AS "decisionNo", c.register_no AS "registerNo", d.signed_on::text AS "signedOn", d.capacity,
            c.issued_at AS "issuedAt", ${RULE_SET_OF_GRANT} AS "ruleSetHash",
            (SELECT NOT n.restricted FROM nomination n WHERE n.id = c.nomination_id) AS "isPublic"
     FROM commendation c JOIN award_decision d ON d.id = c.decision_id JOIN unit ON unit.id = c.issuer_unit_id
          JOIN nominee ON nominee.id = c.nominee_id ${correctedIn('c.nomination_id')}
     ${where.sql} ORDER BY c.id LIMIT ${query.limit}`,
    where.parameters,
  );
}

export interface RegisterListQuery {
  readonly seasonId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Registers in order of unit, register and year; `after` is `unitId|register|year` of the last one seen. */
export async function listRegisters<Row>(tx: Transaction, query: RegisterListQuery): Promise<Row[]> {
  const where = new Where()
    .and('unit.territory_id = (SELECT territory_id FROM season WHERE id = $?)', query.seasonId)
    .and('r.issuer_unit_id = $?', query.unitId)
    .and(
      `(r.issuer_unit_id, r.register, r.year) > (split_part($?, '|', 1)::uuid, split_part($?, '|', 2), split_part($?, '|', 3)::integer)`,
      query.after,
    );
  return tx.rows<Row>(
    `SELECT r.issuer_unit_id AS "unitId", unit.name AS unit, r.register, r.year, r.last
     FROM register_counter r JOIN unit ON unit.id = r.issuer_unit_id
     ${where.sql} ORDER BY r.issuer_unit_id, r.register, r.year LIMIT ${query.limit}`,
    where.parameters,
  );
}
