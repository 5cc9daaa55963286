import type { DataSource } from 'typeorm';

/** Inside a transaction: SQL with `$1` parameters, rows back. */
export interface Transaction {
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same for the statements of every command: each connection keeps their plan, which saves a fifth of the server's
   * work. Only for fixed texts whose best plan does not hang on the parameters.
   */
  prepared<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The one door for writing: all of `work` is committed, or none of it. */
export function transact<Result>(store: DataSource, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return onConnection(store, async (connection) => {
    try {
      // Sent together with the first statement, whose answer counts only when it has begun.
      const begun = connection.query({ text: 'BEGIN ISOLATION LEVEL READ COMMITTED' });
      const afterBegin = async (use: Use<Answer>) => (await Promise.all([use(connection), begun]))[0];
      const [result] = await Promise.all([work(transaction(afterBegin)), begun]);
      const { command } = await connection.query({ text: 'COMMIT' });
      // PostgreSQL answers so when a statement failed and `work` went on regardless.
      if (command === 'ROLLBACK') throw new Error('The transaction was rolled back: one of its statements had failed.');
      return result;
    } catch (fault) {
      // Where the connection is lost the server rolls back by itself.
      await connection.query({ text: 'ROLLBACK' }).catch(() => undefined);
      throw fault;
    }
  });
}

/** Reading outside a transaction, on the primary: a decision is never read from a copy. */
export function reader(store: DataSource): Transaction {
  return transaction((use) => onConnection(store, use));
}

interface Answer {
  readonly rows: unknown[];
  readonly command: string;
}

/** What we use of the driver's own connection: TypeORM's `query` cannot name a statement. */
interface DriverConnection {
  query(statement: { readonly text: string; readonly values?: unknown[]; readonly name?: string }): Promise<Answer>;
}

type Use<Result> = (connection: DriverConnection) => Promise<Result>;

async function onConnection<Result>(store: DataSource, use: Use<Result>): Promise<Result> {
  const runner = store.createQueryRunner();
  try {
    return await use((await runner.connect()) as DriverConnection);
  } finally {
    await runner.release();
  }
}

function transaction(by: (use: Use<Answer>) => Promise<Answer>): Transaction {
  const run = async <Row>(text: string, parameters: readonly unknown[], name?: string) => {
    const statement = { text, values: [...parameters], ...(name && { name }) };
    const { rows } = await by((connection) => connection.query(statement));
    return rows as Row[];
  };
  return {
    rows: (sql, parameters = []) => run(sql, parameters),
    prepared: (sql, parameters = []) => run(sql, parameters, nameOf(sql)),
  };
}

const NAMES = new Map<string, string>();

/** One name for one text in this process, the same on every connection. */
function nameOf(sql: string): string {
  const known = NAMES.get(sql);
  if (known) return known;
  const name = `laurel_${NAMES.size + 1}`;
  NAMES.set(sql, name);
  return name;
}
