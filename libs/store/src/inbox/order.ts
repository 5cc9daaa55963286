import type { Where } from '../reading/where.ts';
import type { Box } from './box.ts';

/** Where the page before ended: the deadline of its last task, or when it was done; null for a task without a deadline. */
export interface InboxPlace {
  readonly at: string | null;
  readonly id: string;
}

/** The first `limit` tasks behind a place, as `id, nomination_id, place`: read along an index, whatever the box holds. */
export function firstTasks(box: Box, where: Where, after: InboxPlace | undefined, limit: number): string {
  const { sql } = where;
  const columns = `t.id, t.nomination_id, t.${columnOf(box)} AS place`;
  const tail = `ORDER BY ${orderOf(box, 't')} LIMIT ${limit}`;
  if (box === 'done') {
    const behind = after ? `AND (t.closed_at, t.id) < ${placeOf(where, after)}` : '';
    return `SELECT ${columns} FROM task t ${sql} ${behind} ${tail}`;
  }
  // Two readings: no single range of the index holds what is behind a deadline and what has none.
  const reading = (condition: string) => `(SELECT ${columns} FROM task t ${sql} AND ${condition} ${tail})`;
  const isUndated = after?.at === null;
  const undated = reading(`t.due_at IS NULL${isUndated ? ` AND t.id > ${where.value(after.id)}` : ''}`);
  if (isUndated) return undated;
  const dated = reading(`t.due_at IS NOT NULL${after ? ` AND (t.due_at, t.id) > ${placeOf(where, after)}` : ''}`);
  return `SELECT * FROM (${dated} UNION ALL ${undated}) AS t ORDER BY ${orderOf(box)} LIMIT ${limit}`;
}

/** The condition that a task `t` lies behind a place, for a handful of tasks that no index has ordered. */
export function isBehind(box: Box, where: Where, { at, id }: InboxPlace): string {
  if (box === 'done') return `(t.closed_at, t.id) < ${placeOf(where, { at, id })}`;
  const place = placeOf(where, { at: at ?? 'infinity', id });
  return `(COALESCE(t.due_at, 'infinity'), t.id) > ${place}`;
}

/** By deadline, what has none last; done tasks with the latest first. */
export function orderOf(box: Box, table?: string): string {
  const place = table ? `${table}.${columnOf(box)}` : 'place';
  const id = table ? `${table}.id` : 'id';
  return box === 'done' ? `${place} DESC, ${id} DESC` : `${place}, ${id}`;
}

export const columnOf = (box: Box) => (box === 'done' ? 'closed_at' : 'due_at');

function placeOf(where: Where, { at, id }: InboxPlace): string {
  return `(${where.value(at)}::timestamptz, ${where.value(id)}::uuid)`;
}
