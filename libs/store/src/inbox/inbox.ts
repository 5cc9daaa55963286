import type { AskedName } from '../finding/asked-words.ts';
import { lookedFrom, type LookedRow, lookOrLookUp, orMore } from '../finding/look-or-look-up.ts';
import type { Transaction } from '../door/transact.ts';
import { corrected, correctedIn } from '../reading/corrected.ts';
import type { Where } from '../reading/where.ts';
import { type Box, type InboxFilter, type InboxOwner, tasksIn } from './box.ts';
import { firstTasks, type InboxPlace, isBehind, LATEST_DONE } from './order.ts';

export interface InboxQuery extends InboxOwner, InboxFilter {
  readonly box: Box;
  readonly name?: AskedName | undefined;
  readonly after?: InboxPlace | undefined;
  readonly limit: number;
}

/**
 * Tasks in the shape of the contract's `InboxTask`, in the order of their box. `seen` reads them for who asks: of a case that is
 * restricted to others there is no line.
 */
export async function inboxTasks<Row>(tx: Transaction, seen: Transaction, query: InboxQuery): Promise<Row[]> {
  const { box, name } = query;
  const ids = box === 'done' && name ? await doneByName(tx, query, name) : await idsInOrder(tx, query);
  if (ids.length === 0) return [];
  return seen.rows<Row>(
    `SELECT t.id, t.nomination_id AS "nominationId", t.season_id AS "seasonId", t.kind, t.level, t.round,
            t.unit_id AS "unitId", ${corrected('nominee', 'nominee.name')} AS nominee, n.category, t.opened_at AS "openedAt", t.due_at AS "dueAt",
            t.claimed_by AS "claimedBy", t.closed_at AS "closedAt"
     FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN task t ON t.id = asked.id
          JOIN nomination n ON n.id = t.nomination_id JOIN nominee ON nominee.id = n.nominee_id
          ${correctedIn('n.id')}
     ORDER BY asked.place`,
    [ids],
  );
}

/** The index holds the names of what is open, and no office has more open than is read in a moment. */
async function idsInOrder(tx: Transaction, query: InboxQuery): Promise<readonly string[]> {
  const where = fitting(tasksIn(query.box, query, query), query.name);
  const rows = await tx.rows<{ id: string }>(firstTasks(query.box, where, query.after, query.limit), where.parameters);
  return rows.map(({ id }) => id);
}

/** One condition for each word: the first that fails spares the others. */
function fitting(where: Where, name: AskedName | undefined): Where {
  for (const pattern of name?.patterns ?? []) where.and('t.words LIKE $?', pattern);
  return where;
}

/** What an office has done grows from year to year: it is looked through to a point, then the index of words is asked. */
function doneByName(tx: Transaction, query: InboxQuery, name: AskedName): Promise<readonly string[]> {
  const { limit, after } = query;
  const doneTasks = () => {
    const where = tasksIn('done', query, query);
    return after ? where.always(isBehind(where, after)) : where;
  };
  return lookOrLookUp(
    limit,
    async (rows) => {
      const where = doneTasks();
      const list = `FROM task t ${where.sql} ORDER BY ${LATEST_DONE}`;
      const fits = name.patterns.map((pattern) => `t.words LIKE ${where.value(pattern)}`).join(' AND ');
      const some = `SELECT t.id FROM (SELECT t.id, t.words ${list} LIMIT ${rows}) AS t WHERE ${fits} LIMIT ${limit}`;
      return lookedFrom(await tx.rows<LookedRow>(`(${some}) ${orMore(`SELECT t.id ${list}`, rows)}`, where.parameters));
    },
    async () => {
      const where = fitting(doneTasks(), name);
      const keys = where.value([query.unitId, ...name.keys]);
      const rows = await tx.rows<{ id: string }>(
        `WITH named AS MATERIALIZED (
           SELECT f.nomination_id FROM finding f
           WHERE finding_keys(f.season_id, f.unit_ids, f.words) @> ${keys}::text[])
         SELECT t.id FROM named JOIN task t USING (nomination_id) ${where.sql} ORDER BY ${LATEST_DONE} LIMIT ${limit}`,
        where.parameters,
      );
      return rows.map(({ id }) => id);
    },
  );
}
