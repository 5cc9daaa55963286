import type { Transaction } from '../door/transact.ts';
import { corrected, correctedIn } from './corrected.ts';
import { Where } from './where.ts';

export interface TaskListQuery {
  readonly unitId: string;
  readonly state: 'OPEN' | 'DONE';
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A unit's tasks, oldest first, in the shape of the contract's `TaskView`; `after` is the id of the last one seen. */
export async function listTasks<Row>(tx: Transaction, query: TaskListQuery): Promise<Row[]> {
  const where = new Where()
    .and('t.unit_id = $?', query.unitId)
    .and('(t.opened_at, t.id) > (SELECT last.opened_at, last.id FROM task last WHERE last.id = $?)', query.after);
  return tx.rows<Row>(
    `SELECT t.id, t.nomination_id AS "nominationId", t.kind, t.level, t.round, t.unit_id AS "unitId",
            ${corrected('nominee', 'nominee.name')} AS nominee, n.category, t.opened_at AS "openedAt", t.due_at AS "dueAt", t.claimed_by AS "claimedBy",
            t.closed_at AS "closedAt"
     FROM task t JOIN nomination n ON n.id = t.nomination_id JOIN nominee ON nominee.id = n.nominee_id
          ${correctedIn('n.id')}
     ${where.sql} AND t.closed_at IS ${query.state === 'OPEN' ? '' : 'NOT'} NULL
     ORDER BY t.opened_at, t.id LIMIT ${query.limit}`,
    where.parameters,
  );
}
