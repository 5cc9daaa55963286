import type { Transaction } from '../door/transact.ts';
import { type AskedFigures, BY_PLACE, LIES_HERE, whereAsked } from './asked-figures.ts';

/** `place` is a level or a unit's id; null for all of what was asked for. */
export interface FilesAtPlace {
  readonly place: string | null;
  readonly came: number;
  readonly open: number;
}

/** How many files came to each place, and how many lie there. Of restricted cases no number tells. */
export function filesByPlace(tx: Transaction, asked: AskedFigures): Promise<FilesAtPlace[]> {
  const where = whereAsked(asked, 'n.season_id', 'r.level', 'r.unit_id').always('NOT n.restricted');
  return tx.rows<FilesAtPlace>(
    `SELECT place, count(DISTINCT nomination_id)::integer AS came,
            count(DISTINCT nomination_id) FILTER (WHERE lies_here)::integer AS open
     FROM (SELECT ${asked.by === 'unit' ? 'r.unit_id::text' : 'r.level'} AS place, r.nomination_id, ${LIES_HERE} AS lies_here
           FROM nomination n JOIN level_review r ON r.nomination_id = n.id ${where.sql}) AS file
     ${BY_PLACE}`,
    where.parameters,
  );
}

export interface OverdueAtPlace {
  readonly place: string | null;
  readonly overdue: number;
}

/** How many files have a task whose deadline has passed; of a unit only those whose task is its own. */
export function overdueByPlace(tx: Transaction, asked: AskedFigures, now: Date): Promise<OverdueAtPlace[]> {
  const where = whereAsked(asked, 't.season_id', 't.level', 't.unit_id')
    .and('t.due_at < $?', now)
    .always('t.closed_at IS NULL AND t.readers IS NULL');
  return tx.rows<OverdueAtPlace>(
    `SELECT place, count(DISTINCT nomination_id)::integer AS overdue
     FROM (SELECT ${asked.by === 'unit' ? 't.unit_id::text' : 't.level'} AS place, t.nomination_id FROM task t ${where.sql}) AS late
     ${BY_PLACE}`,
    where.parameters,
  );
}
