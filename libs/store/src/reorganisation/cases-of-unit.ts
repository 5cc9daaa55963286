import type { Actor } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/**
 * The condition on a nomination `n` under which a unit still has something to do in it: the case is open, and the unit reviews at
 * one of its levels, nominated it, or was asked and has not answered. The same as the domain's own, which refuses `replaceUnit`
 * elsewhere; if they differed the reorganisation would go round for ever. `unit` is SQL: its id as a uuid.
 */
export const withPartOf = (unit: string) => `n.phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED')
  AND n.season_id IN (SELECT season.id FROM season JOIN unit own ON own.territory_id = season.territory_id WHERE own.id = ${unit})
  AND (n.from_unit_id = ${unit}
    OR EXISTS (SELECT FROM jsonb_each_text(n.units) AS reviewing WHERE reviewing.value = ${unit}::text)
    OR EXISTS (SELECT FROM level_review r WHERE r.nomination_id = n.id AND r.steps @> jsonb_build_object('consultations',
         jsonb_build_array(jsonb_build_object('agencyId', ${unit}::text, 'reply', NULL)))))`;

/** The same for the unit `$1`. */
export const WITH_A_PART = withPartOf('$1::uuid');

/** Abolished units that still have something to do in open cases: their reorganisation has not come to its end, or never began. */
export async function unitsToHandOver(tx: Transaction, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT gone.unit_id AS id FROM reorganisation gone
     WHERE EXISTS (SELECT FROM nomination n WHERE ${withPartOf('gone.unit_id')}) ORDER BY gone.unit_id LIMIT $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

export interface CaseOfUnit {
  readonly nominationId: string;
  readonly caseSeq: number;
}

/** A page of the open cases in which a unit still has something to do, in order of id. */
export function casesOfUnit(
  tx: Transaction,
  { unitId, after, limit }: { readonly unitId: string; readonly after: string | null; readonly limit: number },
): Promise<CaseOfUnit[]> {
  return tx.rows<CaseOfUnit>(
    `SELECT n.id AS "nominationId", n.case_seq AS "caseSeq" FROM nomination n
     WHERE ${WITH_A_PART} AND ($2::uuid IS NULL OR n.id > $2) ORDER BY n.id LIMIT $3`,
    [unitId, after, limit],
  );
}

/** What was said when a unit was abolished. */
export interface Reorganised {
  /** The unit at the end of the line: a successor that was abolished in its turn is passed over. */
  readonly successorId: string;
  readonly reason: string;
  readonly askedBy: Actor;
}

/** Null for a unit that was not abolished. */
export async function reorganised(tx: Transaction, unitId: string): Promise<Reorganised | null> {
  const [row] = await tx.rows<Reorganised>(
    `WITH RECURSIVE ${LINE_OF_SUCCESSORS}
     SELECT (SELECT id FROM line ORDER BY place DESC LIMIT 1) AS "successorId", reason, asked_by AS "askedBy"
     FROM reorganisation WHERE unit_id = $1::uuid`,
    [unitId],
  );
  return row ?? null;
}

/** The unit `$1`, its successor, and so on. No line is longer than 100, whatever stands in the table. */
export const LINE_OF_SUCCESSORS = `line AS (
    SELECT id, successor_id, 0 AS place FROM unit WHERE id = $1::uuid
    UNION ALL
    SELECT unit.id, unit.successor_id, place + 1 FROM unit JOIN line ON unit.id = line.successor_id WHERE place < 100)`;
