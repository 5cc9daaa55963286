import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';

export interface ListActQuery {
  readonly nominationId: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Who changed the list of a case, in the shape of the contract's `ReaderAct`, the latest first. */
export function listActs<Row>(tx: Transaction, { nominationId, after, limit }: ListActQuery): Promise<Row[]> {
  const where = new Where()
    .and('a.nomination_id = $?', nominationId)
    .and('(a.at, a.id) < (SELECT last.at, last.id FROM restricted_act last WHERE last.id = $?)', after);
  return tx.rows<Row>(
    `SELECT a.id, a.kind, a.person_id AS "personId", a.basis, a.by_person_id AS "byPersonId", a.by_role AS "byRole",
            a.by_unit_id AS "byUnitId", a.at
     FROM restricted_act a ${where.sql} ORDER BY a.at DESC, a.id DESC LIMIT ${limit}`,
    where.parameters,
  );
}
