import type { CasePhase, LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { HANDED_OVER_WITHIN } from '../invariants/i9-handed-over.ts';
import { IS_OPEN } from '../figures/asked-figures.ts';
import { RINGS_WITHIN } from '../invariants/i9-overdue-clocks.ts';
import { LAPSES_WITHIN } from '../invariants/case-rows.ts';
import { withPartOf } from '../reorganisation/cases-of-unit.ts';

export type StuckReason = 'CLOCK_OVERDUE' | 'SEASON_OVER' | 'UNIT_ABOLISHED' | 'NO_TASK' | 'WORKFLOW_LOST';

/** Where an open case is, without anything of its dossier. */
export interface CaseWhere {
  readonly nominationId: string;
  readonly seasonId: string;
  readonly phase: CasePhase;
  readonly level: LevelKey | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

export interface StuckCase extends CaseWhere {
  readonly reasons: readonly { readonly reason: StuckReason; readonly since: string | null }[];
}

/** The columns of CaseWhere. */
export const WHERE_IT_IS = `n.id AS "nominationId", n.season_id AS "seasonId", n.phase, n.level,
  (SELECT jsonb_build_object('id', unit.id, 'name', unit.name) FROM unit WHERE unit.id = (n.units ->> n.level)::uuid) AS unit`;

/** Open, and no secret: of a restricted case not even that it is there is told. */
export const OPEN_TO_TELL = `${IS_OPEN} AND NOT n.restricted`;

/** The questions of I9, each with the instant from which on the case should have gone on. */
const REASONS = `
  SELECT 'CLOCK_OVERDUE' AS reason, min((running.value ->> 'dueAt')::timestamptz) AS since
  FROM jsonb_array_elements(n.clocks) AS running
  WHERE (running.value ->> 'dueAt')::timestamptz < now() - ${RINGS_WITHIN} HAVING count(*) > 0
  UNION ALL
  SELECT 'SEASON_OVER', COALESCE(s.ended_at, s.ends_at) FROM season s
  WHERE s.id = n.season_id AND COALESCE(s.ended_at, s.ends_at) < now() - ${LAPSES_WITHIN}
  UNION ALL
  SELECT 'UNIT_ABOLISHED', min(gone.created_at) FROM reorganisation gone
  WHERE gone.created_at < now() - ${HANDED_OVER_WITHIN} AND ${withPartOf('gone.unit_id')} HAVING count(*) > 0
  UNION ALL
  SELECT 'NO_TASK', NULL WHERE NOT EXISTS (SELECT FROM task WHERE task.nomination_id = n.id AND task.closed_at IS NULL)`;

/**
 * Open cases that do not go on by themselves, as I9 finds them, in order of id. They are told to who keeps the product running and
 * reads no dossier: no name and no text is read here, and of a restricted case not even that it is there.
 */
export function listStuckCases(
  tx: Transaction,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<StuckCase[]> {
  return tx.rows<StuckCase>(
    `SELECT ${WHERE_IT_IS}, why.reasons
     FROM nomination n CROSS JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('reason', one.reason, 'since', one.since) ORDER BY one.reason) AS reasons
       FROM (${REASONS}) AS one) AS why
     WHERE ${OPEN_TO_TELL} AND why.reasons IS NOT NULL AND ($1::uuid IS NULL OR n.id > $1)
     ORDER BY n.id LIMIT $2`,
    [after ?? null, limit],
  );
}
