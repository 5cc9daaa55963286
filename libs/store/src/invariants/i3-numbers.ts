import type { Transaction } from '../door/transact.ts';
import { REPORTED_AT_MOST, type TableCheck, type Violation } from './invariant.ts';

/** A register of an issuer in a year, whose rows and counter do not fit. */
interface WrongRegister {
  readonly issuerUnitId: string;
  readonly register: 'DECISION' | 'COMMENDATION';
  readonly year: number;
  /** The counter; null when it has no row. */
  readonly last: number | null;
  /** How many rows have a number here. */
  readonly numbered: number;
}

/** I3: the rows of a register carry 1, 2, 3 … n, and its counter says n. */
export const numbersWithoutGap: TableCheck = {
  invariant: 'I3',
  says: ['its counter stands at'],
  async check(tx) {
    const violations: Violation[] = [];
    for (const wrong of await wrongRegisters(tx)) violations.push(await described(tx, wrong));
    return violations;
  },
};

const NUMBERED = `
  SELECT issuer_unit_id, 'DECISION' AS register, year, number, id FROM award_decision
  UNION ALL
  SELECT issuer_unit_id, 'COMMENDATION', register_year, register_no, id FROM commendation`;

function wrongRegisters(tx: Transaction): Promise<WrongRegister[]> {
  return tx.rows<WrongRegister>(
    `SELECT issuer_unit_id AS "issuerUnitId", register, year, c.last, COALESCE(r.numbered, 0)::integer AS numbered
     FROM (SELECT issuer_unit_id, register, year, count(*) AS numbered, count(DISTINCT number) AS numbers,
                  min(number) AS lowest, max(number) AS highest
           FROM (${NUMBERED}) AS numbered GROUP BY issuer_unit_id, register, year) AS r
          FULL JOIN register_counter c USING (issuer_unit_id, register, year)
     WHERE COALESCE(r.numbered, 0) <> COALESCE(c.last, 0) OR r.numbered <> r.numbers OR r.lowest <> 1
        OR r.highest <> r.numbered
     ORDER BY issuer_unit_id, year, register LIMIT ${REPORTED_AT_MOST}`,
  );
}

/** The register with its missing numbers and its twins, each with the ids of their rows. */
async function described(tx: Transaction, wrong: WrongRegister): Promise<Violation> {
  const key = [wrong.issuerUnitId, wrong.register, wrong.year];
  const twins = await tx.rows<{ number: number; ids: string[] }>(
    `SELECT number, array_agg(id) AS ids FROM (${NUMBERED}) AS numbered
     WHERE issuer_unit_id = $1 AND register = $2 AND year = $3
     GROUP BY number HAVING count(*) > 1 ORDER BY number LIMIT ${REPORTED_AT_MOST}`,
    key,
  );
  const missing = await tx.rows<{ number: number }>(
    `SELECT series.number FROM generate_series(1, (
       SELECT GREATEST(max(number), $4::integer) FROM (${NUMBERED}) AS numbered
       WHERE issuer_unit_id = $1 AND register = $2 AND year = $3)) AS series (number)
     WHERE NOT EXISTS (SELECT FROM (${NUMBERED}) AS numbered
       WHERE issuer_unit_id = $1 AND register = $2 AND year = $3 AND numbered.number = series.number)
     ORDER BY series.number LIMIT ${REPORTED_AT_MOST}`,
    [...key, wrong.last],
  );
  return {
    invariant: 'I3',
    text: `A register holds ${wrong.numbered} numbers, its counter stands at ${wrong.last ?? 'nothing'}`,
    rows: [{ ...wrong, missing: missing.map(({ number }) => number), twins }],
  };
}
