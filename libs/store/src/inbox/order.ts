import type { Where } from '../reading/where.ts';
import type { Box } from './box.ts';

/** Where the page before ended: the deadline of its last task, or when it was done; null for a task without a deadline. */
export interface InboxPlace {
  readonly at: string | null;
  readonly id: string;
}

/** The first `limit` tasks behind a place, as `id`: read along an index, whatever the box holds. */
export function firstTasks(box: Box, where: Where, after: InboxPlace | undefined, limit: number): string {
  if (box === 'done') {
    if (after) where.always(isBehind(where, after));
    return `SELECT t.id FROM task t ${where.sql} ORDER BY ${LATEST_DONE} LIMIT ${limit}`;
  }
  // Two readings: no single range of the index holds what is behind a deadline and what has none.
  const { sql } = where;
  const reading = (condition: string) =>
    `(SELECT t.id, t.due_at FROM task t ${sql} AND ${condition} ORDER BY t.due_at, t.id LIMIT ${limit})`;
  const isUndated = after?.at === null;
  const undated = reading(`t.due_at IS NULL${isUndated ? ` AND t.id > ${where.value(after.id)}` : ''}`);
  if (isUndated) return undated;
  const dated = reading(`t.due_at IS NOT NULL${after ? ` AND (t.due_at, t.id) > ${placeOf(where, after)}` : ''}`);
  return `SELECT t.id FROM (${dated} UNION ALL ${undated}) AS t ORDER BY t.due_at, t.id LIMIT ${limit}`;
}

/** What is done, the latest first. */
export const LATEST_DONE = 't.closed_at DESC, t.id DESC';

/** The condition that a done task `t` lies behind a place. */
export function isBehind(where: Where, place: InboxPlace): string {
  return `(t.closed_at, t.id) < ${placeOf(where, place)}`;
}

function placeOf(where: Where, { at, id }: InboxPlace): string {
  return `(${where.value(at)}::timestamptz, ${where.value(id)}::uuid)`;
}
