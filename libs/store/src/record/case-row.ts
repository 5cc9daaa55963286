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

/** A case locked for an office: with the day (`yyyy-mm-dd`) on which the office's unit was abolished, null while it stands. */
export interface CaseForOffice extends LockedCase {
  readonly unitAbolishedOn: string | null;
}

/**
 * Locks the case: commands for one case are recorded one after the other. The unit of the acting office is held to the commit,
 * so that it is abolished before this command or behind it. Null when there is no such case.
 */
export async function lockCase(
  tx: Transaction,
  id: string,
  actingUnitId: string | null,
): Promise<CaseForOffice | null> {
  const [row] = await tx.prepared<CaseForOffice>(
    `SELECT ${COLUMNS}, (SELECT abolished_on::text FROM unit WHERE id = $2 FOR KEY SHARE) AS "unitAbolishedOn"
     FROM nomination WHERE id = $1 FOR UPDATE`,
    [id, actingUnitId],
  );
  return row ?? null;
}

/** The same for a list, in the order of ids: two lists with the same cases wait for each other, never in a ring. */
export function lockCases(tx: Transaction, ids: readonly string[]): Promise<LockedCase[]> {
  return tx.rows<LockedCase>(`SELECT ${COLUMNS} FROM nomination WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`, [
    ids,
  ]);
}
