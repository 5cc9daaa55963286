import type { RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** A nomination's row, and what its season tells of it. */
export interface CaseRow {
  readonly id: string;
  readonly seasonId: string;
  readonly nomineeId: string;
  readonly achievementId: string;
  readonly category: string;
  readonly period: string;
  readonly asks: string;
  readonly procedure: string;
  readonly startAt: string;
  readonly fromUnitId: string | null;
  readonly units: { readonly [level: string]: string };
  readonly ruleSetHash: string;
  readonly migratedRuleSetHash: string | null;
  readonly hold: object | null;
  readonly clocks: readonly object[];
  readonly phase: string;
  readonly level: string | null;
  readonly round: number | null;
  readonly outcome: string | null;
  readonly caseSeq: number;
  readonly headHash: string;
  readonly submittedAt: Date | null;
  readonly closedAt: Date | null;
  readonly seasonEndedAt: Date | null;
  /** The season ended so long ago that every case of it must have lapsed. */
  readonly isSeasonLongOver: boolean;
}

/** The season's workflow lapses thousands of cases in a minute; five leave room for a stack that was down meanwhile. */
export const LAPSES_WITHIN = `interval '5 minutes'`;

const CASE = `SELECT n.id, n.season_id AS "seasonId", n.nominee_id AS "nomineeId", n.achievement_id AS "achievementId",
    n.category, n.period, n.asks, n.procedure, n.start_at AS "startAt", n.from_unit_id AS "fromUnitId", n.units,
    n.rule_set_hash AS "ruleSetHash", n.migrated_rule_set_hash AS "migratedRuleSetHash", n.hold, n.clocks, n.phase, n.level, n.round, n.outcome, n.case_seq AS "caseSeq",
    n.head_hash AS "headHash", n.submitted_at AS "submittedAt", n.closed_at AS "closedAt", s.ended_at AS "seasonEndedAt",
    COALESCE(COALESCE(s.ended_at, s.ends_at) < now() - ${LAPSES_WITHIN}, false) AS "isSeasonLongOver"
  FROM nomination n LEFT JOIN season s ON s.id = n.season_id`;

export function caseRowsAfter(tx: Transaction, after: string | null, limit: number): Promise<CaseRow[]> {
  return tx.rows<CaseRow>(`${CASE} WHERE $1::uuid IS NULL OR n.id > $1 ORDER BY n.id LIMIT $2`, [after, limit]);
}

export function caseRow(tx: Transaction, id: string): Promise<CaseRow[]> {
  return tx.rows<CaseRow>(`${CASE} WHERE n.id = $1`, [id]);
}

/** The rule sets that these cases pin, by hash. */
export async function ruleSetsOf(tx: Transaction, rows: readonly CaseRow[]): Promise<Map<string, RuleSet>> {
  const hashes = [...new Set(rows.map((row) => row.ruleSetHash))];
  const found = await tx.rows<{ hash: string; content: RuleSet }>(
    'SELECT hash, content FROM rule_set WHERE hash = ANY($1::text[])',
    [hashes],
  );
  return new Map(found.map(({ hash, content }) => [hash, content]));
}

export interface ReviewOfCase {
  readonly caseId: string;
  readonly level: string;
  readonly round: number;
  readonly unitId: string;
  readonly openedAt: Date;
  readonly ownAward: string | null;
  readonly onward: string | null;
  readonly capacity: string | null;
  readonly decidedByRole: string | null;
  readonly decidedByUnitId: string | null;
  readonly decidedAt: Date | null;
  readonly steps: object;
}

export function reviewsOf(tx: Transaction, caseIds: readonly string[]): Promise<ReviewOfCase[]> {
  return tx.rows<ReviewOfCase>(
    `SELECT nomination_id AS "caseId", level, round, unit_id AS "unitId", opened_at AS "openedAt", own_award AS "ownAward",
            onward, capacity, decided_by_role AS "decidedByRole", decided_by_unit_id AS "decidedByUnitId",
            decided_at AS "decidedAt", steps
     FROM level_review WHERE nomination_id = ANY($1::uuid[])`,
    [caseIds],
  );
}

export interface TaskOfCase {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly level: string;
  readonly round: number;
  readonly unitId: string;
  readonly dueAt: Date | null;
  readonly claimedBy: object | null;
  readonly closedAt: Date | null;
}

export function tasksOfCases(tx: Transaction, caseIds: readonly string[]): Promise<TaskOfCase[]> {
  return tx.rows<TaskOfCase>(
    `SELECT id, nomination_id AS "caseId", kind, level, round, unit_id AS "unitId", due_at AS "dueAt",
            claimed_by AS "claimedBy", closed_at AS "closedAt"
     FROM task WHERE nomination_id = ANY($1::uuid[])`,
    [caseIds],
  );
}

export interface CommendationOfCase {
  readonly id: string;
  readonly caseId: string;
  readonly level: string;
  readonly round: number;
  readonly issuerUnitId: string;
  readonly nomineeId: string;
  readonly achievementId: string;
  readonly seasonId: string;
  readonly category: string;
  readonly isExclusive: boolean;
  readonly state: string;
  readonly year: number;
  readonly decisionNo: number | null;
  readonly registerNo: number;
  readonly form: string;
  readonly presentedAt: Date | null;
  readonly certificates: number;
}

export function commendationsOf(tx: Transaction, caseIds: readonly string[]): Promise<CommendationOfCase[]> {
  return tx.rows<CommendationOfCase>(
    `SELECT c.id, c.nomination_id AS "caseId", c.level, c.round, c.issuer_unit_id AS "issuerUnitId",
            c.nominee_id AS "nomineeId", c.achievement_id AS "achievementId", c.season_id AS "seasonId", c.category,
            c.is_exclusive AS "isExclusive", c.state, c.register_year AS year, d.number AS "decisionNo",
            c.register_no AS "registerNo", c.form, c.presented_at AS "presentedAt", c.certificates
     FROM commendation c LEFT JOIN award_decision d ON d.id = c.decision_id
     WHERE c.nomination_id = ANY($1::uuid[])`,
    [caseIds],
  );
}
