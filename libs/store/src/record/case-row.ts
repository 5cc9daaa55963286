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

const COLUMNS = `id, case_seq AS "caseSeq", head_hash AS "headHash", season_id AS "seasonId", nominee_id AS "nomineeId",
  achievement_id AS "achievementId", category`;

/** Locks the case: commands for one case are recorded one after the other. Null when there is none. */
export async function lockCase(tx: Transaction, id: string): Promise<LockedCase | null> {
  const [row] = await tx.prepared<LockedCase>(`SELECT ${COLUMNS} FROM nomination WHERE id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** The same for a list, in the order of ids: two lists with the same cases wait for each other, never in a ring. */
export function lockCases(tx: Transaction, ids: readonly string[]): Promise<LockedCase[]> {
  return tx.rows<LockedCase>(`SELECT ${COLUMNS} FROM nomination WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`, [
    ids,
  ]);
}
