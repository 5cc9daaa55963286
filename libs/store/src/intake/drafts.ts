import { randomUUID } from 'node:crypto';
import type { LevelKey, NomineeCategory, Procedure } from '@laurel/domain';
import { GENESIS_HASH } from '@laurel/ledger';
import type { Transaction } from '../door/transact.ts';
import { newSalt } from '../record/hash.ts';

/** Whom a draft is about, and what for; the same for every draft of one letter. */
export interface DraftFrame {
  readonly seasonId: string;
  readonly territoryId: string;
  readonly ruleSetHash: string;
  readonly fromUnitId: string | null;
  readonly submissionId: string | null;
}

export interface Draft {
  readonly nominee: string;
  readonly category: NomineeCategory;
  readonly period: string;
  readonly achievement: string;
  readonly asks: LevelKey;
  readonly procedure: Procedure;
  readonly startAt: LevelKey;
  readonly units: { readonly [level in LevelKey]?: string };
}

/** Adds drafts in the order of their list and returns their ids. The same name is the same nominee. */
export async function insertDrafts(
  tx: Transaction,
  frame: DraftFrame,
  drafts: readonly Draft[],
  at: Date,
): Promise<string[]> {
  const nominees = await nomineeIds(tx, frame.territoryId, new Set(drafts.map((draft) => draft.nominee)));
  const rows = [];
  for (const [index, draft] of drafts.entries()) {
    const nomineeId = nominees.get(draft.nominee) as string;
    const achievementId = await achievementIdOf(tx, nomineeId, draft);
    rows.push({ ...draft, id: randomUUID() as string, nomineeId, achievementId, position: index + 1 });
  }
  await tx.rows(
    `INSERT INTO nomination (id, season_id, submission_id, position, nominee_id, achievement_id, category, period, asks,
                             procedure, start_at, from_unit_id, units, rule_set_hash, phase, head_hash, created_at)
     SELECT id, $1, $2::uuid, CASE WHEN $2 IS NULL THEN NULL ELSE position END, "nomineeId", "achievementId", category,
            period, asks, procedure, "startAt", $3, units, $4, 'DRAFT', $5, $6
     FROM jsonb_to_recordset($7::jsonb) AS draft (id uuid, "nomineeId" uuid, "achievementId" uuid, category text,
          period text, asks text, procedure text, "startAt" text, units jsonb, position integer)`,
    [frame.seasonId, frame.submissionId, frame.fromUnitId, frame.ruleSetHash, GENESIS_HASH, at, JSON.stringify(rows)],
  );
  return rows.map((row) => row.id);
}

async function nomineeIds(
  tx: Transaction,
  territoryId: string,
  names: ReadonlySet<string>,
): Promise<Map<string, string>> {
  // Sorted, so that two letters with the same names wait for each other instead of in a ring.
  const rows = [...names].sort().map((name) => ({ id: randomUUID(), name, salt: newSalt() }));
  const added = await tx.rows<{ id: string }>(
    `INSERT INTO nominee (id, territory_id, name)
     SELECT id, $1, name FROM jsonb_to_recordset($2::jsonb) AS nominee (id uuid, name text)
     ON CONFLICT (territory_id, name) DO NOTHING RETURNING id`,
    [territoryId, JSON.stringify(rows)],
  );
  const isAdded = new Set(added.map((row) => row.id));
  await tx.rows(
    `INSERT INTO salt (subject_id, salt)
     SELECT id, salt FROM jsonb_to_recordset($1::jsonb) AS nominee (id uuid, salt text)`,
    [JSON.stringify(rows.filter((row) => isAdded.has(row.id)))],
  );
  const found = await tx.rows<{ id: string; name: string }>(
    'SELECT id, name FROM nominee WHERE territory_id = $1 AND name = ANY($2::text[])',
    [territoryId, [...names]],
  );
  return new Map(found.map((row) => [row.name, row.id]));
}

async function achievementIdOf(tx: Transaction, nomineeId: string, { period, achievement }: Draft): Promise<string> {
  await tx.rows(
    `INSERT INTO achievement (id, nominee_id, period, key) VALUES ($1, $2, $3, $4)
     ON CONFLICT (nominee_id, period, key) DO NOTHING`,
    [randomUUID(), nomineeId, period, achievement],
  );
  const [row] = await tx.rows<{ id: string }>(
    'SELECT id FROM achievement WHERE nominee_id = $1 AND period = $2 AND key = $3',
    [nomineeId, period, achievement],
  );
  if (!row) throw new Error('The achievement that was just added is not there.');
  return row.id;
}
