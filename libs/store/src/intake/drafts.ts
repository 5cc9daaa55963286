import { randomUUID } from 'node:crypto';
import type { LevelKey, NomineeCategory, Procedure } from '@laurel/domain';
import { GENESIS_HASH } from '@laurel/ledger';
import type { Transaction } from '../door/transact.ts';
import { newSalt } from '../record/hash.ts';
import { nameKeys } from '../season/name-keys.ts';

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
  /** `yyyy-mm-dd`; with the name it tells persons apart. */
  readonly nomineeBirthDate?: string | undefined;
  readonly category: NomineeCategory;
  readonly period: string;
  readonly achievement: string;
  readonly asks: LevelKey;
  readonly procedure: Procedure;
  readonly startAt: LevelKey;
  readonly units: { readonly [level in LevelKey]?: string };
}

/** Adds drafts in the order of their list and returns their ids. The same name and birth date are the same nominee. */
export async function insertDrafts(
  tx: Transaction,
  frame: DraftFrame,
  drafts: readonly Draft[],
  at: Date,
): Promise<string[]> {
  const nominees = await nomineeIds(tx, frame.territoryId, drafts);
  const rows = [];
  for (const [index, draft] of drafts.entries()) {
    const nomineeId = nominees.get(identityOf(draft)) as string;
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

/** The nominee and the achievement that a draft is about; they are added where they are not there yet. */
export async function subjectOf(tx: Transaction, territoryId: string, draft: Draft) {
  const nomineeId = (await nomineeIds(tx, territoryId, [draft])).get(identityOf(draft)) as string;
  return { nomineeId, achievementId: await achievementIdOf(tx, nomineeId, draft) };
}

type Named = Pick<Draft, 'nominee' | 'nomineeBirthDate'>;

/** A day has ten characters or none, so no name runs into it. */
const identityOf = ({ nominee, nomineeBirthDate = '' }: Named) => `${nomineeBirthDate} ${nominee}`;

async function nomineeIds(tx: Transaction, territoryId: string, named: readonly Named[]): Promise<Map<string, string>> {
  const distinct = new Map(named.map((one) => [identityOf(one), one]));
  // Sorted, so that two letters with the same names wait for each other instead of in a ring.
  const rows = [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => rowOf(one));
  const added = await tx.rows<{ id: string }>(
    `INSERT INTO nominee (id, territory_id, name, birth_date, name_key, plain_key)
     SELECT id, $1, name, "birthDate", "nameKey", "plainKey"
     FROM jsonb_to_recordset($2::jsonb) AS nominee (id uuid, name text, "birthDate" date, "nameKey" text, "plainKey" text)
     ON CONFLICT DO NOTHING RETURNING id`,
    [territoryId, JSON.stringify(rows)],
  );
  const isAdded = new Set(added.map((row) => row.id));
  await tx.rows(
    `INSERT INTO salt (subject_id, salt)
     SELECT id, salt FROM jsonb_to_recordset($1::jsonb) AS nominee (id uuid, salt text)`,
    [JSON.stringify(rows.filter((row) => isAdded.has(row.id)))],
  );
  const found = await tx.rows<{ id: string; nominee: string; nomineeBirthDate: string | undefined }>(
    `SELECT id, name AS nominee, COALESCE(birth_date::text, '') AS "nomineeBirthDate" FROM nominee
     WHERE territory_id = $1 AND name = ANY($2::text[])`,
    [territoryId, named.map(({ nominee }) => nominee)],
  );
  return new Map(found.map((row) => [identityOf(row), row.id]));
}

function rowOf({ nominee: name, nomineeBirthDate }: Named) {
  return { id: randomUUID(), salt: newSalt(), name, birthDate: nomineeBirthDate ?? null, ...nameKeys(name) };
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
