import {
  CATEGORIES,
  LEVELS,
  type LevelKey,
  type NomineeCategory,
  type PaidAlike,
  type ReportDivision,
} from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { RULE_SET_OF_GRANT } from './bonus-rules.ts';

/** What a row of a report is divided by, and nothing else. */
export interface Division {
  readonly issuer?: { readonly id: string; readonly name: string };
  readonly level?: LevelKey;
  readonly category?: NomineeCategory;
  readonly period?: string;
}

export interface ReportedRow {
  readonly division: Division;
  /** Commendations issued, whatever became of them. */
  readonly granted: number;
  readonly inForce: number;
  /** Distinct nominees among those granted. */
  readonly recipients: number;
  readonly paid: readonly PaidAlike[];
}

const PARTS: { readonly [by in ReportDivision]: string } = {
  issuer: `'issuer', jsonb_build_object('id', unit.id, 'name', unit.name)`,
  level: `'level', c.level`,
  category: `'category', c.category`,
  period: `'period', n.period`,
};

/** Counts the commendations of a season in one statement, so that all numbers of a report are of one moment. */
export async function reportOfSeason(
  tx: Transaction,
  seasonId: string,
  by: readonly ReportDivision[],
): Promise<ReportedRow[]> {
  const rows = await tx.rows<Omit<ReportedRow, 'paid'> & PaidAlike & { readonly isTotal: boolean }>(
    `WITH counted AS (
       SELECT jsonb_build_object(${by.map((one) => PARTS[one]).join(', ')}) AS division, c.level, c.category, c.nominee_id,
              c.state = 'ISSUED' AS is_in_force, d.signed_on, ${RULE_SET_OF_GRANT} AS rule_set
       FROM commendation c JOIN nomination n ON n.id = c.nomination_id JOIN award_decision d ON d.id = c.decision_id
            JOIN unit ON unit.id = c.issuer_unit_id
       WHERE c.season_id = $1)
     SELECT division, level, category, rule_set AS "ruleSetHash", signed_on::text AS "signedOn",
            count(*)::integer AS granted, count(*) FILTER (WHERE is_in_force)::integer AS "inForce",
            count(DISTINCT nominee_id)::integer AS recipients, grouping(signed_on) = 1 AS "isTotal"
     FROM counted GROUP BY GROUPING SETS ((division), (division, level, category, rule_set, signed_on))`,
    [seasonId],
  );
  const nothing = { division: {}, granted: 0, inForce: 0, recipients: 0, paid: [] };
  if (rows.length === 0) return by.length === 0 ? [nothing] : [];
  const alike = Map.groupBy(
    rows.filter((row) => !row.isTotal),
    keyOf,
  );
  return rows
    .filter((row) => row.isTotal)
    .map(({ division, granted, inForce, recipients, ...row }) => {
      return { division, granted, inForce, recipients, paid: alike.get(keyOf({ division, ...row })) ?? [] };
    })
    .sort(inOrder);
}

/** The server writes the parts of a division in one order. */
const keyOf = ({ division }: Pick<ReportedRow, 'division'>) => JSON.stringify(division);

function inOrder({ division: one }: ReportedRow, { division: other }: ReportedRow): number {
  return (
    compared(one.issuer?.name, other.issuer?.name) ||
    compared(one.issuer?.id, other.issuer?.id) ||
    LEVELS.indexOf(one.level as LevelKey) - LEVELS.indexOf(other.level as LevelKey) ||
    CATEGORIES.indexOf(one.category as NomineeCategory) - CATEGORIES.indexOf(other.category as NomineeCategory) ||
    compared(one.period, other.period)
  );
}

function compared(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}

/** How far an issuer is with one of its quotas. */
export interface GrantedByIssuer {
  readonly issuer: { readonly id: string; readonly name: string };
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  readonly granted: number;
}

/** What each issuer granted in the season, as its quota counts it: whatever became of it since, over all periods. */
export function grantedByIssuers(tx: Transaction, seasonId: string): Promise<GrantedByIssuer[]> {
  return tx.rows<GrantedByIssuer>(
    `SELECT jsonb_build_object('id', unit.id, 'name', unit.name) AS issuer, c.level, c.category, count(*)::integer AS granted
     FROM commendation c JOIN unit ON unit.id = c.issuer_unit_id WHERE c.season_id = $1
     GROUP BY unit.id, unit.name, c.level, c.category ORDER BY unit.name, unit.id`,
    [seasonId],
  );
}
