import { randomUUID } from 'node:crypto';
import type { LevelKey, RuleSet } from '@laurel/domain';
import { canonical, type Plain } from '@laurel/ledger';
import type { Transaction } from '../door/transact.ts';
import { sha256 } from '../record/hash.ts';

export interface NewSeason {
  readonly code: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly periods: readonly string[];
  readonly rules: RuleSet;
  /** Parents come before or after their children; `parent` names a code of the same list. */
  readonly units: readonly NewUnit[];
  /** From when to when nominations are received, and when the season ends by itself; ISO 8601. */
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly endsAt?: string | undefined;
  /** Whom the levels may consult; no level of a route. */
  readonly agencies?: readonly { readonly code: string; readonly name: string }[] | undefined;
}

/** The level of a unit that is consulted and reviews nothing. */
export const AGENCY = 'AGENCY' as const;
export type UnitLevel = LevelKey | typeof AGENCY;

export interface NewUnit {
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly parent?: string | undefined;
}

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly parentId: string | null;
}

/** The content hash that pins a rule set: SHA-256 of its canonical form. */
export function ruleSetHash(rules: RuleSet): string {
  return sha256(canonical(rules as unknown as Plain));
}

/** Keeps a rule set under its hash, once. */
export async function keepRuleSet(tx: Transaction, rules: RuleSet): Promise<string> {
  const hash = ruleSetHash(rules);
  await tx.rows('INSERT INTO rule_set (hash, id, content) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING', [
    hash,
    rules.id,
    JSON.stringify(rules),
  ]);
  return hash;
}

/** Opens a season in a territory of its own and returns its id and its units. */
export async function openSeason(
  tx: Transaction,
  season: NewSeason,
  at: Date,
): Promise<{ readonly seasonId: string; readonly units: UnitRow[] }> {
  const territoryId = randomUUID();
  const seasonId = randomUUID();
  await tx.rows('INSERT INTO territory (id, code, created_at) VALUES ($1, $2, $3)', [territoryId, season.code, at]);
  const hash = await keepRuleSet(tx, season.rules);
  const agencies = (season.agencies ?? []).map((agency) => ({ ...agency, level: AGENCY }) as const);
  const units = await insertUnits(tx, territoryId, [...season.units, ...agencies]);
  await tx.rows(
    `INSERT INTO season (id, territory_id, code, title_vi, title_en, periods, rule_set_hash, opened_at, opens_at, closes_at,
                         ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      seasonId,
      territoryId,
      season.code,
      season.title.vi,
      season.title.en,
      season.periods,
      hash,
      at,
      season.opensAt ?? null,
      season.closesAt ?? null,
      season.endsAt ?? null,
    ],
  );
  return { seasonId, units };
}

async function insertUnits(tx: Transaction, territoryId: string, units: readonly NewUnit[]): Promise<UnitRow[]> {
  const ids = new Map(units.map((unit) => [unit.code, randomUUID() as string]));
  const rows = units.map(({ code, level, name, parent }) => ({
    id: ids.get(code) as string,
    code,
    level,
    name,
    parentId: (parent && ids.get(parent)) || null,
  }));
  await tx.rows(
    `INSERT INTO unit (id, territory_id, code, level, name, parent_id)
     SELECT id, $1, code, level, name, "parentId"
     FROM jsonb_to_recordset($2::jsonb) AS unit (id uuid, code text, level text, name text, "parentId" uuid)`,
    [territoryId, JSON.stringify(rows)],
  );
  return rows;
}
