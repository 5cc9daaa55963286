import { AGE_ENDS, AGES, type CalendarId, type TaskKind } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { type AskedFigures, LIES_HERE, whereAsked } from './asked-figures.ts';
import { daysSpent } from './days-spent.ts';

/** How long a step took those who did it, in whole working days; null where the calendar does not know the year. */
export interface StepTime {
  readonly kind: TaskKind;
  readonly done: number;
  readonly medianDays: number | null;
  /** Nine of ten took no longer. */
  readonly ninetiethDays: number | null;
}

/** Open files that have lain where they are for so many working days. */
export interface AgeOfFiles {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly files: number;
}

export interface Reckoned {
  readonly calendar: CalendarId;
  readonly openedAt: Date;
  readonly now: Date;
}

/** Every task that was done, from the instant it was asked for. */
export function stepTimes(
  tx: Transaction,
  asked: AskedFigures,
  { calendar, openedAt, now }: Reckoned,
): Promise<StepTime[]> {
  const where = whereAsked(asked, 't.season_id', 't.level', 't.unit_id').always(
    't.closed_at IS NOT NULL AND t.readers IS NULL',
  );
  const spent = daysSpent(where, { calendar, from: openedAt, to: now });
  return tx.rows<StepTime>(
    `SELECT kind, count(*)::integer AS done, percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays",
            percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS "ninetiethDays"
     FROM (SELECT t.kind, ${spent('t.opened_at', 't.closed_at')} AS days FROM task t ${where.sql}) AS step
     GROUP BY kind ORDER BY kind`,
    where.parameters,
  );
}

/** The open files by how long they have lain where they are; together they are all that are open. */
export async function agesOfFiles(
  tx: Transaction,
  asked: AskedFigures,
  { calendar, openedAt, now }: Reckoned,
): Promise<AgeOfFiles[]> {
  const where = whereAsked(asked, 'n.season_id', 'r.level', 'r.unit_id').always(`NOT n.restricted AND ${LIES_HERE}`);
  const spent = daysSpent(where, { calendar, from: openedAt, to: now });
  const today = `${where.value(now)}::timestamptz`;
  const ends = `${where.value(AGE_ENDS.map((end) => end + 1))}::integer[]`;
  const rows = await tx.rows<{ age: number | null; files: number }>(
    `SELECT width_bucket(days, ${ends}) AS age, count(*)::integer AS files
     FROM (SELECT ${spent('r.opened_at', today)} AS days
           FROM nomination n JOIN level_review r ON r.nomination_id = n.id ${where.sql}) AS file
     GROUP BY 1`,
    where.parameters,
  );
  const files = new Map(rows.map((row) => [row.age, row.files]));
  return AGES.map((age, n) => ({ ...age, files: files.get(n) ?? 0 }));
}
