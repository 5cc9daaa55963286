import type { CaseChange } from './case-change.ts';
import type { Transaction } from '../door/transact.ts';

/** What the act that records needs of a case's row, which it has locked. */
export interface LockedCase {
  readonly id: string;
  readonly caseSeq: number;
  readonly headHash: string;
  readonly seasonId: string;
  readonly nomineeId: string;
  readonly achievementId: string;
  readonly category: string;
}

/** Locks the case: commands for one case are recorded one after the other. Null when there is none. */
export async function lockCase(tx: Transaction, id: string): Promise<LockedCase | null> {
  const [row] = await tx.prepared<LockedCase>(
    `SELECT id, case_seq AS "caseSeq", head_hash AS "headHash", season_id AS "seasonId", nominee_id AS "nomineeId",
            achievement_id AS "achievementId", category
     FROM nomination WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

export async function moveCase(
  tx: Transaction,
  id: string,
  head: { caseSeq: number; leafHash: string },
  change: CaseChange,
) {
  const isElsewhere = change.level !== undefined;
  await tx.prepared(
    `UPDATE nomination SET case_seq = $2, head_hash = $3, phase = COALESCE($4, phase),
            level = CASE WHEN $5::boolean THEN $6 ELSE level END, round = CASE WHEN $5 THEN $7::integer ELSE round END,
            outcome = COALESCE($8, outcome), submitted_at = COALESCE($9, submitted_at), closed_at = COALESCE($10, closed_at)
     WHERE id = $1`,
    [
      id,
      head.caseSeq,
      head.leafHash,
      change.phase ?? null,
      isElsewhere,
      change.level ?? null,
      change.round ?? null,
      change.outcome ?? null,
      change.submittedAt ?? null,
      change.closedAt ?? null,
    ],
  );
}
