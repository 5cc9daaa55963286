import type { CountedGrant, Outcome, RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { OPEN_TO_TELL } from '../stuck/stuck-cases.ts';
import { Where } from './where.ts';

export interface SeasonRow {
  readonly id: string;
  readonly territoryId: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly periods: string[];
  readonly ruleSetHash: string;
  readonly rules: RuleSet;
  readonly openedAt: Date;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly endsAt: Date | null;
  readonly windowOpenedAt: Date | null;
  readonly windowClosedAt: Date | null;
  readonly endedAt: Date | null;
  readonly openCases: number;
}

const SELECT = `SELECT s.id, s.territory_id AS "territoryId", s.code, s.title_vi AS "titleVi", s.title_en AS "titleEn",
    s.periods, s.rule_set_hash AS "ruleSetHash", rule_set.content AS rules, s.opened_at AS "openedAt",
    s.ended_at AS "endedAt", s.opens_at AS "opensAt", s.closes_at AS "closesAt", s.ends_at AS "endsAt",
    s.window_opened_at AS "windowOpenedAt", s.window_closed_at AS "windowClosedAt",
    (SELECT count(*)::integer FROM nomination n
     WHERE n.season_id = s.id AND ${OPEN_TO_TELL}) AS "openCases"
  FROM season s JOIN rule_set ON rule_set.hash = s.rule_set_hash`;

export async function findSeason(tx: Transaction, id: string): Promise<SeasonRow | null> {
  const [row] = await tx.rows<SeasonRow>(`${SELECT} WHERE s.id = $1`, [id]);
  return row ?? null;
}

export interface SeasonListQuery {
  readonly unitId?: string | undefined;
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Seasons, the latest first. */
export async function listSeasons(tx: Transaction, { unitId, after, limit }: SeasonListQuery): Promise<SeasonRow[]> {
  const where = new Where()
    .and('s.territory_id = (SELECT territory_id FROM unit WHERE id = $?)', unitId)
    .and('(s.opened_at, s.id) < (SELECT last.opened_at, last.id FROM season last WHERE last.id = $?)', after);
  return tx.rows<SeasonRow>(
    `${SELECT} ${where.sql} ORDER BY s.opened_at DESC, s.id DESC LIMIT ${limit}`,
    where.parameters,
  );
}

/** What the tally counts: every commendation of the season's cases. Of restricted ones no number tells. */
export async function countedGrants(tx: Transaction, seasonId: string): Promise<CountedGrant[]> {
  return tx.rows<CountedGrant>(
    `SELECT level, category, nominee_id AS recipient, state = 'ISSUED' AS "isInForce" FROM commendation c
     WHERE season_id = $1 AND NOT EXISTS (SELECT FROM nomination n WHERE n.id = c.nomination_id AND n.restricted)`,
    [seasonId],
  );
}

/** How many cases of the season ended in which way. */
export async function countedOutcomes(tx: Transaction, seasonId: string): Promise<{ [outcome in Outcome]?: number }> {
  const rows = await tx.rows<{ outcome: Outcome; count: number }>(
    `SELECT outcome, count(*)::integer AS count FROM nomination WHERE season_id = $1 AND outcome IS NOT NULL AND NOT restricted
     GROUP BY outcome ORDER BY outcome`,
    [seasonId],
  );
  return Object.fromEntries(rows.map((row) => [row.outcome, row.count]));
}
