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
}

export interface NewUnit {
  readonly code: string;
  readonly level: LevelKey;
  readonly name: string;
  readonly parent?: string | undefined;
}

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly level: LevelKey;
  readonly name: string;
  readonly parentId: string | null;
}

/** The content hash that pins a rule set: SHA-256 of its canonical form. */
export function ruleSetHash(rules: RuleSet): string {
  return sha256(canonical(rules as unknown as Plain));
}

/** Opens a season in a territory of its own and returns its id and its units. */
export async function openSeason(
  tx: Transaction,
  season: NewSeason,
  at: Date,
): Promise<{ readonly seasonId: string; readonly units: UnitRow[] }> {
  const territoryId = randomUUID();
  const seasonId = randomUUID();
  const hash = ruleSetHash(season.rules);
  await tx.rows('INSERT INTO territory (id, code, created_at) VALUES ($1, $2, $3)', [territoryId, season.code, at]);
  await tx.rows('INSERT INTO rule_set (hash, id, content) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING', [
    hash,
    season.rules.id,
    JSON.stringify(season.rules),
  ]);
  const units = await insertUnits(tx, territoryId, season.units);
  await tx.rows(
    `INSERT INTO season (id, territory_id, code, title_vi, title_en, periods, rule_set_hash, opened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [seasonId, territoryId, season.code, season.title.vi, season.title.en, season.periods, hash, at],
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
