import type { LevelKey } from '@laurel/domain';
import type { UnitLevel } from '../intake/open-season.ts';
import type { Transaction } from '../door/transact.ts';

export interface UnitWithTerritory {
  readonly id: string;
  readonly territoryId: string;
  readonly level: UnitLevel;
  readonly name: string;
}

export async function findUnit(tx: Transaction, id: string): Promise<UnitWithTerritory | null> {
  const [row] = await tx.rows<UnitWithTerritory>(
    'SELECT id, territory_id AS "territoryId", level, name FROM unit WHERE id = $1',
    [id],
  );
  return row ?? null;
}

/** The unit and everything above it, by level: who reviews a nomination that starts there. A tree is at most 10 deep. */
export async function unitsAbove(tx: Transaction, id: string): Promise<{ [level in LevelKey]?: string }> {
  const rows = await tx.rows<{ id: string; level: LevelKey }>(
    `WITH RECURSIVE above AS (
       SELECT id, level, parent_id, 1 AS depth FROM unit WHERE id = $1
       UNION ALL
       SELECT unit.id, unit.level, unit.parent_id, depth + 1 FROM unit JOIN above ON unit.id = above.parent_id
       WHERE depth < 10)
     SELECT id, level FROM above ORDER BY depth DESC`,
    [id],
  );
  return Object.fromEntries(rows.map((row) => [row.level, row.id]));
}

/** Names of units, for texts that people read. */
export async function unitNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; name: string }>('SELECT id, name FROM unit WHERE id = ANY($1::uuid[])', [
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export interface UnitsQuery {
  readonly after?: string | undefined;
  readonly level?: UnitLevel | undefined;
  readonly limit: number;
}

export interface ListedUnit extends Omit<UnitWithTerritory, 'territoryId'> {
  readonly code: string;
  readonly parentId: string | null;
  /** Null while the unit exists, as its successor is. */
  readonly abolishedOn: string | null;
  readonly successorId: string | null;
}

/** Units of a territory in order of id. */
export async function listUnits(tx: Transaction, territoryId: string, { after, level, limit }: UnitsQuery) {
  return tx.rows<ListedUnit>(
    `SELECT id, code, level, name, parent_id AS "parentId", abolished_on::text AS "abolishedOn", successor_id AS "successorId" FROM unit
     WHERE territory_id = $1 AND ($2::uuid IS NULL OR id > $2) AND ($4::text IS NULL OR level = $4) ORDER BY id LIMIT $3`,
    [territoryId, after ?? null, limit, level ?? null],
  );
}

/** Which of these ids are no units of the season's territory that still exist. */
export async function unknownUnits(tx: Transaction, seasonId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT asked.id FROM unnest($2::uuid[]) AS asked (id)
     WHERE NOT EXISTS (SELECT FROM unit JOIN season ON season.territory_id = unit.territory_id
                       WHERE season.id = $1 AND unit.id = asked.id AND unit.abolished_on IS NULL)`,
    [seasonId, ids],
  );
  return rows.map((row) => row.id);
}
