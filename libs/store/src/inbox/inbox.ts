import type { AskedName } from '../finding/asked-words.ts';
import type { Transaction } from '../door/transact.ts';
import { type Box, type InboxFilter, type InboxOwner, tasksIn } from './box.ts';
import { columnOf, firstTasks, type InboxPlace, isBehind, orderOf } from './order.ts';

export interface InboxQuery extends InboxOwner, InboxFilter {
  readonly box: Box;
  readonly name?: AskedName | undefined;
  readonly after?: InboxPlace | undefined;
  readonly limit: number;
}

/** Tasks in the shape of the contract's `InboxTask`, in the order of their box. */
export async function inboxTasks<Row>(tx: Transaction, query: InboxQuery): Promise<Row[]> {
  const ids = query.name ? await idsByName(tx, query, query.name) : await idsInOrder(tx, query);
  if (ids.length === 0) return [];
  return tx.rows<Row>(
    `SELECT t.id, t.nomination_id AS "nominationId", t.season_id AS "seasonId", t.kind, t.level, t.round,
            t.unit_id AS "unitId", nominee.name AS nominee, n.category, t.opened_at AS "openedAt", t.due_at AS "dueAt",
            t.claimed_by AS "claimedBy", t.closed_at AS "closedAt"
     FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN task t ON t.id = asked.id
          JOIN nomination n ON n.id = t.nomination_id JOIN nominee ON nominee.id = n.nominee_id
     ORDER BY asked.place`,
    [ids],
  );
}

async function idsInOrder(tx: Transaction, query: InboxQuery): Promise<string[]> {
  const where = tasksIn(query.box, query, query);
  const rows = await tx.rows<{ id: string }>(firstTasks(query.box, where, query.after, query.limit), where.parameters);
  return rows.map(({ id }) => id);
}

/**
 * So many tasks are looked through for a name. Where they hold no page of it, fewer than one task in forty fits, and then
 * the index of names is the shorter way.
 */
const LOOKED_THROUGH = 2000;

async function idsByName(tx: Transaction, query: InboxQuery, name: AskedName): Promise<string[]> {
  const { ids, looked } = await lookThrough(tx, query, name);
  return ids.length >= query.limit || looked < LOOKED_THROUGH ? ids : lookUp(tx, query, name);
}

async function lookThrough(tx: Transaction, { box, after, limit, ...query }: InboxQuery, name: AskedName) {
  const where = tasksIn(box, query, query);
  const first = firstTasks(box, where, after, LOOKED_THROUGH);
  const [row] = await tx.rows<{ ids: string[]; looked: number }>(
    `WITH first AS MATERIALIZED (${first}), named AS (
       SELECT first.id, first.place FROM first JOIN finding f ON f.nomination_id = first.nomination_id
       WHERE words_of(f.plain_key) LIKE ALL (${where.value(name.patterns)}::text[]) ORDER BY ${orderOf(box)} LIMIT ${limit})
     SELECT ARRAY(SELECT id FROM named ORDER BY ${orderOf(box)}) AS ids, (SELECT count(*)::integer FROM first) AS looked`,
    where.parameters,
  );
  return row ?? { ids: [], looked: 0 };
}

async function lookUp(tx: Transaction, { box, after, limit, ...query }: InboxQuery, name: AskedName) {
  const where = tasksIn(box, query, query);
  if (after) where.always(isBehind(box, where, after));
  const keys = where.value([query.unitId, ...name.keys]);
  const patterns = where.value(name.patterns);
  const rows = await tx.rows<{ id: string }>(
    `WITH named AS MATERIALIZED (
       SELECT f.nomination_id FROM finding f WHERE finding_keys(f.season_id, f.unit_ids, f.plain_key) @> ${keys}::text[]
         AND words_of(f.plain_key) LIKE ALL (${patterns}::text[]))
     SELECT id FROM (SELECT t.id, t.${columnOf(box)} AS place FROM named JOIN task t USING (nomination_id) ${where.sql}) AS t
     ORDER BY ${orderOf(box)} LIMIT ${limit}`,
    where.parameters,
  );
  return rows.map(({ id }) => id);
}
