import type { DataSource } from 'typeorm';
import { type Transaction, transact } from '../door/transact.ts';

/** Reads everything as it stood at one moment, and cannot write: a command in flight is seen wholly or not at all. */
export function snapshot<Result>(store: DataSource, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return transact(store, async (tx) => {
    await tx.rows('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return work(tx);
  });
}
