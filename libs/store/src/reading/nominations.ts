import type { Transaction } from '../door/transact.ts';
import { corrected, correctedIn } from './corrected.ts';
import { IS_OPEN } from '../figures/asked-figures.ts';
import { Where } from './where.ts';

export interface NominationListQuery {
  readonly seasonId?: string | undefined;
  readonly phase?: string | undefined;
  readonly level?: string | undefined;
  readonly outcome?: string | undefined;
  readonly open?: 'true' | undefined;
  readonly nominee?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Rows in the shape of the contract's `NominationRow`, in order of id. */
export async function listNominations<Row>(tx: Transaction, query: NominationListQuery): Promise<Row[]> {
  const where = new Where()
    .and('n.season_id = $?', query.seasonId)
    .and('n.phase = $?', query.phase)
    .and('n.level = $?', query.level)
    .and('n.outcome = $?', query.outcome)
    .and('nominee.name = $?', query.nominee)
    .and('n.id = $?', query.id)
    .and('n.id = ANY ($?::uuid[])', query.ids)
    .and('n.id > $?', query.after)
    .always('n.discarded_at IS NULL');
  if (query.open) where.always(IS_OPEN);
  return tx.rows<Row>(
    `SELECT n.id, n.season_id AS "seasonId", n.submission_id AS "submissionId",
            jsonb_build_object('id', nominee.id, 'name', ${corrected('nominee', 'nominee.name')}) AS nominee, n.category,
            ${corrected('period', 'n.period')} AS period, ${corrected('achievement', 'achievement.key')} AS achievement, n.asks, n.procedure, n.start_at AS "startAt", n.from_unit_id AS "fromUnitId",
            n.phase, n.level, n.outcome, n.case_seq AS "caseSeq", n.hold, n.clocks, n.reconsiders_id AS "reconsidersId"
     FROM nomination n JOIN nominee ON nominee.id = n.nominee_id JOIN achievement ON achievement.id = n.achievement_id
          ${correctedIn('n.id')}
     ${where.sql} ORDER BY n.id LIMIT ${query.limit}`,
    where.parameters,
  );
}

/** The levels of a case in the order in which they opened. */
export async function levelsOf<Row>(tx: Transaction, nominationId: string): Promise<Row[]> {
  return tx.rows<Row>(
    `SELECT r.level, r.round, jsonb_build_object('id', unit.id, 'name', unit.name) AS unit, r.opened_at AS "openedAt",
            r.own_award AS "ownAward", r.onward, r.capacity, r.steps, r.decided_at AS "decidedAt",
            CASE WHEN r.decided_at IS NULL THEN NULL
                 ELSE jsonb_build_object('role', r.decided_by_role, 'unitId', r.decided_by_unit_id) END AS "decidedBy"
     FROM level_review r JOIN unit ON unit.id = r.unit_id WHERE r.nomination_id = $1
     ORDER BY r.opened_at, r.decided_at NULLS LAST, r.round`,
    [nominationId],
  );
}
