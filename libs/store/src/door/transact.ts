import type { DataSource, EntityManager } from 'typeorm';

/** Inside a transaction: SQL with `$1` parameters, rows back. */
export interface Transaction {
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The one door for writing: all of `work` is committed, or none of it. */
export function transact<Result>(store: DataSource, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return store.transaction('READ COMMITTED', (entities) => work(transaction(entities)));
}

/** Reading outside a transaction, on the primary: a decision is never read from a copy. */
export function reader(store: DataSource): Transaction {
  return transaction(store.manager);
}

function transaction(entities: EntityManager): Transaction {
  return {
    async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
      const result: unknown = await entities.query(sql, [...parameters]);
      return rowsOf<Row>(result);
    },
  };
}

/** TypeORM answers an UPDATE or DELETE by a pair of rows and count, everything else by rows. */
function rowsOf<Row>(result: unknown): Row[] {
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
    return result[0] as Row[];
  }
  return result as Row[];
}
