import type { LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { CaseHeader } from '../reading/case-header.ts';

/**
 * The header with the units that are there now. Open cases follow a successor by commands of their own; but a draft that was
 * made of a closed case, or under a unit that is gone, and a closed case whose commendation is looked after, belong to whoever
 * succeeds their units at present.
 */
export async function presentHeader<Header extends Pick<CaseHeader, 'phase' | 'units' | 'fromUnitId'>>(
  tx: Transaction,
  header: Header,
): Promise<Header> {
  if (header.phase !== 'DRAFT' && header.phase !== 'CLOSED') return header;
  const { units, fromUnitId } = header;
  const present = await presentOf(tx, [...Object.values(units), ...(fromUnitId ? [fromUnitId] : [])]);
  const now = (id: string) => present.get(id) ?? id;
  return {
    ...header,
    units: Object.fromEntries(Object.entries(units).map(([level, id]) => [level, now(id)])) as UnitsOfLevels,
    fromUnitId: fromUnitId && now(fromUnitId),
  };
}

type UnitsOfLevels = { [level in LevelKey]?: string };

/** Each unit that was abolished, and the one at the end of its line of successors. */
async function presentOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; present: string }>(
    `WITH RECURSIVE line AS (
       SELECT id AS first, id, successor_id, 0 AS place FROM unit WHERE id = ANY($1::uuid[]) AND successor_id IS NOT NULL
       UNION ALL
       SELECT line.first, unit.id, unit.successor_id, place + 1 FROM unit JOIN line ON unit.id = line.successor_id
       WHERE place < 100)
     SELECT DISTINCT ON (first) first AS id, id AS present FROM line ORDER BY first, place DESC`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.present]));
}
