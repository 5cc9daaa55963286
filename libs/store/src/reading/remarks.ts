import type { Transaction } from '../door/transact.ts';
import { Where } from './where.ts';

export interface RemarkListQuery {
  readonly nominationId: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The free texts of a case, oldest first; `after` is the id of the last one seen. */
export function listRemarks<Row>(tx: Transaction, { nominationId, after, limit }: RemarkListQuery): Promise<Row[]> {
  const where = new Where()
    .and('r.nomination_id = $?', nominationId)
    .and('(r.created_at, r.id) > (SELECT last.created_at, last.id FROM remark last WHERE last.id = $?)', after);
  return tx.rows<Row>(
    `SELECT r.id, r.text, r.created_at AS at FROM remark r ${where.sql} ORDER BY r.created_at, r.id LIMIT ${limit}`,
    where.parameters,
  );
}
