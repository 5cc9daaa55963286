import { nextDate, type SeasonDates } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { IS_OPEN } from '../figures/asked-figures.ts';

interface DatesRow {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
}

const COLUMNS = 'opens_at AS "opensAt", closes_at AS "closesAt", ends_at AS "endsAt", ended_at AS "endedAt"';

/** The dates of a season as the domain reckons with them. */
export function datesOf({ opensAt, closesAt, endsAt, endedAt }: DatesRow): SeasonDates {
  return { opensAt: ms(opensAt), closesAt: ms(closesAt), endsAt: ms(endsAt), endedAt: ms(endedAt) };
}

/** The dates of the season, held until the commit, so that no submission slips in behind the season's end. */
export async function datesForSubmission(tx: Transaction, seasonId: string): Promise<SeasonDates> {
  const [row] = await tx.prepared<DatesRow>(`SELECT ${COLUMNS} FROM season WHERE id = $1 FOR SHARE`, [seasonId]);
  if (!row) throw new Error(`There is no season ${seasonId}.`);
  return datesOf(row);
}

/** Whether a season that had dates has ended by now, and when the next of its dates comes (milliseconds UTC). */
export interface KeptSeason {
  readonly hasEnded: boolean;
  readonly nextAt: number | null;
}

/** Writes down which of the season's dates have come by `at`, each once; at its last date the season ends. Null when there is none. */
export async function keepSeasonDates(tx: Transaction, seasonId: string, at: Date): Promise<KeptSeason | null> {
  const [row] = await tx.rows<DatesRow>(
    `UPDATE season SET
       window_opened_at = CASE WHEN ended_at IS NULL AND opens_at <= $2 THEN COALESCE(window_opened_at, $2) ELSE window_opened_at END,
       window_closed_at = CASE WHEN ended_at IS NULL AND closes_at <= $2 THEN COALESCE(window_closed_at, $2) ELSE window_closed_at END,
       ended_at = CASE WHEN ends_at <= $2 THEN COALESCE(ended_at, $2) ELSE ended_at END
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [seasonId, at],
  );
  return row ? { hasEnded: row.endedAt !== null, nextAt: nextDate(datesOf(row), at.getTime()) } : null;
}

/** A season `s` that has not ended, with a date that was not written down yet. */
export const HAS_DATE_AHEAD = `(s.opens_at IS NOT NULL AND s.window_opened_at IS NULL)
  OR (s.closes_at IS NOT NULL AND s.window_closed_at IS NULL) OR s.ends_at IS NOT NULL`;

/** Seasons whose workflow has something to do: a date that was not written down yet, or an end behind which cases are open. */
export async function seasonsToKeep(tx: Transaction, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT s.id FROM season s
     WHERE CASE WHEN s.ended_at IS NULL
       THEN ${HAS_DATE_AHEAD}
       ELSE EXISTS (SELECT FROM nomination n WHERE n.season_id = s.id
                    AND ${IS_OPEN}) END
     ORDER BY s.id LIMIT $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

function ms(instant: Date | null): number | null {
  return instant?.getTime() ?? null;
}
