import type { Transaction } from '../door/transact.ts';

/** One entry of the ledger as it is told to others at once: ids and codes, no name, no text, no person. */
export interface LiveEntry {
  readonly position: number;
  readonly nominationId: string;
  readonly seasonId: string;
  readonly caseSeq: number;
  readonly kind: string;
  readonly level: string | null;
  /** The unit of the office that acted; null where none did. */
  readonly unitId: string | null;
  readonly at: Date;
  /** The units that the nomination concerns. */
  readonly concerns: readonly string[];
}

export interface LiveRange {
  /** Behind this position, up to and with that one. */
  readonly after: number;
  readonly upTo: number;
  /** Only what concerns this unit; null for all. */
  readonly unitId: string | null;
  readonly limit: number;
}

/** Entries in the order of their positions. Of restricted cases nothing is told at once, to nobody. */
export async function liveEntries(tx: Transaction, { after, upTo, unitId, limit }: LiveRange): Promise<LiveEntry[]> {
  const rows = await tx.prepared<LiveEntry & { readonly position: string }>(
    `SELECT e.position, e.case_id AS "nominationId", f.season_id AS "seasonId", e.case_seq AS "caseSeq", e.kind,
            e.body ->> 'level' AS level, e.actor_unit_id AS "unitId", e.at, f.unit_ids AS concerns
     FROM ledger_entry e JOIN finding f ON f.nomination_id = e.case_id
          JOIN nomination n ON n.id = e.case_id AND NOT n.restricted
     WHERE e.position > $1 AND e.position <= $2 AND ($3::uuid IS NULL OR $3 = ANY (f.unit_ids))
     ORDER BY e.position LIMIT $4`,
    [after, upTo, unitId, limit],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** The last position that can be seen; there may be gaps below it that are filled later. */
export async function lastPosition(tx: Transaction): Promise<number> {
  const [row] = await tx.prepared<{ top: string }>('SELECT COALESCE(max(position), 0) AS top FROM ledger_entry', []);
  return Number(row?.top ?? 0);
}
