import type { UnitLevel } from '../intake/open-season.ts';
import type { Transaction } from '../door/transact.ts';
import { WITH_A_PART } from './cases-of-unit.ts';

/** A unit, what became of it, and in how many open cases it still has something to do. */
export interface UnitStanding {
  readonly id: string;
  readonly territoryId: string;
  /** A season has a territory of its own. */
  readonly seasonId: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly parentId: string | null;
  /** Calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
  readonly abolishedOn: string | null;
  readonly successorId: string | null;
  readonly openCases: number;
}

export async function unitStanding(tx: Transaction, id: string): Promise<UnitStanding | null> {
  const [row] = await tx.rows<UnitStanding>(
    `SELECT unit.id, unit.territory_id AS "territoryId",
            (SELECT id FROM season WHERE season.territory_id = unit.territory_id) AS "seasonId", unit.code, unit.level, unit.name, unit.parent_id AS "parentId",
            unit.abolished_on::text AS "abolishedOn", unit.successor_id AS "successorId",
            (SELECT count(*)::integer FROM nomination n WHERE ${WITH_A_PART} AND NOT n.restricted) AS "openCases"
     FROM unit WHERE unit.id = $1::uuid`,
    [id],
  );
  return row ?? null;
}
