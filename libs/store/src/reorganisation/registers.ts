import type { Transaction } from '../door/transact.ts';

/** A register as its unit's successor sees it. */
export interface RegisterOfLine {
  readonly unitId: string;
  readonly unit: string;
  readonly register: string;
  readonly year: number;
  readonly last: number;
  /** The day on which its unit was abolished, `yyyy-mm-dd`; null where the register is still written in. */
  readonly closedOn: string | null;
}

/** The registers of a unit and of all units that it succeeds, the latest year first and its own before the others. */
export function registersOfLine(tx: Transaction, unitId: string, limit: number): Promise<RegisterOfLine[]> {
  return tx.rows<RegisterOfLine>(
    `WITH RECURSIVE line AS (
       SELECT id, 0 AS place FROM unit WHERE id = $1
       UNION ALL
       SELECT unit.id, place + 1 FROM unit JOIN line ON unit.successor_id = line.id WHERE place < 100)
     SELECT r.issuer_unit_id AS "unitId", unit.name AS unit, r.register, r.year, r.last, unit.abolished_on::text AS "closedOn"
     FROM register_counter r JOIN unit ON unit.id = r.issuer_unit_id
          JOIN (SELECT id, min(place) AS place FROM line GROUP BY id) AS line ON line.id = unit.id
     ORDER BY r.year DESC, line.place, unit.name, unit.id, r.register LIMIT $2`,
    [unitId, limit],
  );
}
