import type { Transaction } from '../door/transact.ts';
import { BOXES, type Box, IN_BOX, type InboxOwner, isThereFor } from './box.ts';

/** A count stops here: "1,000 or more" is what a person needs to know, and an exact count reads every row of the box. */
export const COUNT_MAX = 1000;

export interface InboxCount {
  readonly count: number;
  /** False where there are more than `count`. */
  readonly isExact: boolean;
}

export type InboxCounts = { readonly [box in Box | 'overdue']: InboxCount };

/** How many tasks are in each box, and how many open ones of the unit were due before now. Filters do not change them. */
export async function inboxCounts(tx: Transaction, owner: InboxOwner, now: Date): Promise<InboxCounts> {
  const { unitId, holder, personId = null } = owner;
  const [row] = await tx.prepared<{ [box in keyof InboxCounts]: number }>(COUNTS, [unitId, holder, now, personId]);
  const counts = Object.entries(row ?? {}).map(([box, count]): [string, InboxCount] => {
    return [box, { count: Math.min(count, COUNT_MAX), isExact: count <= COUNT_MAX }];
  });
  return Object.fromEntries(counts) as InboxCounts;
}

const COUNTS = `SELECT ${BOXES.map((box) => `${counted(IN_BOX[box]('$2'))} AS ${box}`).join(', ')},
  ${counted(`${IN_BOX.unit('')} AND t.due_at < $3`)} AS overdue`;

function counted(condition: string): string {
  const some = `SELECT FROM task t WHERE t.unit_id = $1 AND ${isThereFor('$4')} AND ${condition} LIMIT ${COUNT_MAX + 1}`;
  return `(SELECT count(*)::integer FROM (${some}) AS counted)`;
}
