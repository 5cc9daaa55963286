import type { CasePhase, LevelKey, Outcome } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { IS_SAME, IS_SAME_ACHIEVEMENT, type Likeness, LIKENESS, OTHERS, OWN } from './same-person.ts';
import { thereFor } from '../restricted/kept-from.ts';

/** Another nomination of the same or likely the same person, and what it came to. Without a name. */
export interface DuplicateRow {
  readonly nominationId: string;
  readonly likeness: Likeness;
  readonly period: string;
  readonly sameAchievement: boolean;
  readonly phase: CasePhase;
  readonly outcome: Outcome | null;
  /** The past award: what it holds in force, the highest level last. */
  readonly awards: readonly { readonly level: LevelKey; readonly signedOn: string }[];
}

/**
 * The nominations beside which this one may be a second; the same achievement first, then the latest, at most `limit`. What
 * was withdrawn or discarded is none, nor the case that this one reconsiders, nor what is restricted to others than the person.
 */
export function possibleDuplicates(
  tx: Transaction,
  nominationId: string,
  limit: number,
  personId?: string,
): Promise<DuplicateRow[]> {
  return tx.rows<DuplicateRow>(
    `WITH ${OWN}
     SELECT n.id AS "nominationId", ${LIKENESS} AS likeness, n.period, ${IS_SAME_ACHIEVEMENT} AS "sameAchievement", n.phase,
            n.outcome, COALESCE(held.awards, '[]') AS awards
     FROM ${OTHERS} LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('level', c.level, 'signedOn', d.signed_on) ORDER BY c.issued_at) AS awards
       FROM commendation c JOIN award_decision d ON d.id = c.decision_id
       WHERE c.nomination_id = n.id AND c.state = 'ISSUED') held ON true
     WHERE ${IS_SAME} AND ${thereFor('$3')} AND n.outcome IS DISTINCT FROM 'WITHDRAWN' AND n.discarded_at IS NULL AND n.id IS DISTINCT FROM own.reconsiders_id
     ORDER BY "sameAchievement" DESC, n.created_at DESC, n.id LIMIT $2`,
    [nominationId, limit, personId ?? null],
  );
}
