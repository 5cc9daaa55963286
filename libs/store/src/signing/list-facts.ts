import type { LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { thereFor } from '../restricted/kept-from.ts';

/** For each of these cases the other case that holds a commendation in force for its achievement. */
export async function achievementsHeld(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; heldBy: string }>(
    `SELECT DISTINCT ON (own.id) own.id, held.nomination_id AS "heldBy"
     FROM nomination own JOIN commendation held ON held.achievement_id = own.achievement_id
     WHERE own.id = ANY($1::uuid[]) AND held.nomination_id <> own.id AND held.state = 'ISSUED'
     ORDER BY own.id, held.nomination_id`,
    [caseIds],
  );
  return new Map(rows.map(({ id, heldBy }) => [id, heldBy]));
}

export interface Granted {
  readonly seasonId: string;
  readonly category: string;
  readonly granted: number;
}

/** How many commendations an issuer granted in each of these seasons, by category, whatever became of them. */
export function grantedBy(tx: Transaction, issuerUnitId: string, seasonIds: readonly string[]): Promise<Granted[]> {
  return tx.rows<Granted>(
    `SELECT season_id AS "seasonId", category, count(*)::integer AS granted FROM commendation
     WHERE issuer_unit_id = $1 AND season_id = ANY($2::uuid[]) GROUP BY season_id, category`,
    [issuerUnitId, seasonIds],
  );
}

interface AskedList {
  readonly ids: readonly string[];
  readonly level: LevelKey;
  readonly unitId: string;
  readonly personId?: string | undefined;
}

/** Which of these ids are no nominations, as those are that are restricted to others than the signer, and which are nominations that another unit reviews at this level. */
export async function strangersInList(
  tx: Transaction,
  { ids, level, unitId, personId }: AskedList,
): Promise<{ readonly unknown: string[]; readonly ofOthers: string[] }> {
  const rows = await tx.rows<{ id: string; isKnown: boolean }>(
    `SELECT asked.id, n.id IS NOT NULL AS "isKnown"
     FROM unnest($1::uuid[]) AS asked (id) LEFT JOIN nomination n ON n.id = asked.id AND ${thereFor('$4')}
     WHERE n.id IS NULL OR n.units ->> $2 IS DISTINCT FROM $3`,
    [ids, level, unitId, personId ?? null],
  );
  const idsOf = (isKnown: boolean) => rows.filter((row) => row.isKnown === isKnown).map(({ id }) => id);
  return { unknown: idsOf(false), ofOthers: idsOf(true) };
}
