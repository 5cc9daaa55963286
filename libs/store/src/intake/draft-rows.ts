import type { CasePhase, LevelKey, NomineeCategory, Procedure } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import { type Draft, subjectOf } from './drafts.ts';

/** A draft as its office reads and changes it. `version` grows with each change. */
export interface DraftRow {
  readonly id: string;
  readonly version: number;
  readonly phase: CasePhase;
  readonly seasonId: string;
  readonly territoryId: string;
  readonly submissionId: string | null;
  readonly fromUnitId: string | null;
  readonly units: { readonly [level in LevelKey]?: string };
  readonly nominee: string;
  readonly nomineeBirthDate: string | null;
  readonly category: NomineeCategory;
  readonly period: string;
  readonly achievement: string;
  readonly asks: LevelKey;
  readonly procedure: Procedure;
  readonly startAt: LevelKey;
  readonly reconsidersId: string | null;
  /** The persons of the list of a restricted draft; null for an ordinary one. */
  readonly readers: readonly string[] | null;
}

const SELECT = `SELECT n.id, n.draft_version AS version, n.phase, n.season_id AS "seasonId", season.territory_id AS "territoryId",
    n.submission_id AS "submissionId", n.from_unit_id AS "fromUnitId", n.units, nominee.name AS nominee,
    nominee.birth_date::text AS "nomineeBirthDate", n.category, n.period, achievement.key AS achievement, n.asks, n.procedure,
    n.start_at AS "startAt", n.reconsiders_id AS "reconsidersId",
    CASE WHEN n.restricted THEN n.seen_by END AS readers
  FROM nomination n JOIN season ON season.id = n.season_id JOIN nominee ON nominee.id = n.nominee_id
    JOIN achievement ON achievement.id = n.achievement_id`;

/** A nomination as its draft says, also when it was handed in since; null where there is none or it was discarded. */
export async function findDraft(tx: Transaction, id: string): Promise<DraftRow | null> {
  const [row] = await tx.rows<DraftRow>(`${SELECT} WHERE n.id = $1 AND n.discarded_at IS NULL`, [id]);
  return row ?? null;
}

/** The same, locked: changes of one draft, and its submission, come one after the other. */
export async function lockDraft(tx: Transaction, id: string): Promise<DraftRow | null> {
  // In a statement of its own, so that what is read behind it is what the one before has left.
  await tx.rows('SELECT id FROM nomination WHERE id = $1 FOR UPDATE', [id]);
  return findDraft(tx, id);
}

export interface DraftListQuery {
  /** Whose drafts; undefined for those of every unit. */
  readonly unitId?: string | undefined;
  /** Whose lists count for restricted drafts. */
  readonly personId: string | null;
  readonly seasonId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Drafts in the order of their ids: of the unit that nominates, or where a head originated them of the unit at which they start. */
export function listDrafts(tx: Transaction, query: DraftListQuery): Promise<DraftRow[]> {
  const where = new Where()
    .always(`n.phase = 'DRAFT' AND n.discarded_at IS NULL`)
    .and('COALESCE(n.from_unit_id, (n.units ->> n.start_at)::uuid) = $?', query.unitId)
    .and('n.season_id = $?', query.seasonId)
    .and('n.id > $?', query.after);
  where.always(`(NOT n.restricted OR ${where.value(query.personId)}::uuid = ANY (n.seen_by))`);
  return tx.rows<DraftRow>(`${SELECT} ${where.sql} ORDER BY n.id LIMIT ${query.limit}`, where.parameters);
}

/** Writes a draft anew as a whole; the caller has locked it. */
export async function changeDraft(tx: Transaction, row: DraftRow, draft: Draft): Promise<void> {
  const { nomineeId, achievementId } = await subjectOf(tx, row.territoryId, draft);
  const { category, period, asks, procedure, startAt, units } = draft;
  await tx.rows(
    `UPDATE nomination SET draft_version = draft_version + 1, nominee_id = $2, achievement_id = $3, category = $4, period = $5,
            asks = $6, procedure = $7, start_at = $8, units = $9 WHERE id = $1`,
    [row.id, nomineeId, achievementId, category, period, asks, procedure, startAt, JSON.stringify(units)],
  );
}

/** Gives a draft up; the caller has locked it. Its row stays, because refusals may name it. */
export async function discardDraft(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows('UPDATE nomination SET draft_version = draft_version + 1, discarded_at = $2 WHERE id = $1', [id, at]);
}
