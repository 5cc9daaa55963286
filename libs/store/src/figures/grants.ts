import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import { type AskedFigures, BY_PLACE } from './asked-figures.ts';

/** `place` is a level, or a unit's code: two seasons have units of their own, and their codes tell which are the same. */
export interface GrantsAtPlace {
  readonly place: string | null;
  readonly granted: number;
  readonly recipients: number;
}

/** Commendations of each place whatever became of them, and their distinct nominees; a unit is asked for by its code. */
export function grantsByPlace(
  tx: Transaction,
  { seasonId, by, level }: Omit<AskedFigures, 'unitId'>,
  unitCode: string | undefined,
): Promise<GrantsAtPlace[]> {
  const where = new Where()
    .and('c.season_id = $?', seasonId)
    .and('c.level = $?', level)
    .and('unit.code = $?', unitCode)
    .always('NOT EXISTS (SELECT FROM nomination n WHERE n.id = c.nomination_id AND n.restricted)');
  return tx.rows<GrantsAtPlace>(
    `SELECT place, count(*)::integer AS granted, count(DISTINCT nominee_id)::integer AS recipients
     FROM (SELECT ${by === 'unit' ? 'unit.code' : 'c.level'} AS place, c.nominee_id
           FROM commendation c JOIN unit ON unit.id = c.issuer_unit_id ${where.sql}) AS grants
     ${BY_PLACE}`,
    where.parameters,
  );
}
