import type { Transaction } from '../door/transact.ts';

/** Ends a season once; a second time changes nothing. False when there is no such season. */
export async function endSeason(tx: Transaction, seasonId: string, at: Date): Promise<boolean> {
  const ended = await tx.rows('UPDATE season SET ended_at = COALESCE(ended_at, $2) WHERE id = $1 RETURNING id', [
    seasonId,
    at,
  ]);
  return ended.length > 0;
}

/** A page of the season's cases that are open, in order of id. */
export async function openCases(
  tx: Transaction,
  { seasonId, after, limit }: { readonly seasonId: string; readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT id FROM nomination
     WHERE season_id = $1 AND phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED') AND ($2::uuid IS NULL OR id > $2)
     ORDER BY id LIMIT $3`,
    [seasonId, after, limit],
  );
  return rows.map((row) => row.id);
}
