import type { Transaction } from '../door/transact.ts';
import { type CaseWhere, OPEN_TO_TELL, WHERE_IT_IS } from './stuck-cases.ts';

/** A page of every open case, in order of id: those that may be told of. */
export function openCasesAfter(tx: Transaction, after: string | null, limit: number): Promise<CaseWhere[]> {
  return tx.rows<CaseWhere>(
    `SELECT ${WHERE_IT_IS} FROM nomination n WHERE ${OPEN_TO_TELL} AND ($1::uuid IS NULL OR n.id > $1) ORDER BY n.id LIMIT $2`,
    [after, limit],
  );
}

/** Which of these cases are open still. */
export async function stillOpen(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT n.id FROM nomination n WHERE ${OPEN_TO_TELL} AND n.id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
