import { Client } from 'pg';

/** Somebody with every right on the database: no trigger and no foreign key stops these statements. */
export interface Superuser {
  rows<Row = Record<string, any>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Takes a copy of every table, which `undo` puts back. */
  keep(): Promise<void>;
  undo(): Promise<void>;
  end(): Promise<void>;
}

export async function superuser(url: string): Promise<Superuser> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  const rows: Superuser['rows'] = async (sql, parameters) => (await client.query(sql, parameters)).rows as never;
  const tables = async () =>
    (await rows(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`)).map(
      ({ tablename }) => tablename as string,
    );
  return {
    rows,
    async keep() {
      await client.query('CREATE SCHEMA kept');
      for (const table of await tables()) await client.query(`CREATE TABLE kept.${table} AS TABLE public.${table}`);
    },
    async undo() {
      await client.query('BEGIN');
      for (const table of await tables()) {
        await client.query(`DELETE FROM public.${table}`);
        await client.query(`INSERT INTO public.${table} TABLE kept.${table}`);
      }
      await client.query('COMMIT');
    },
    end: () => client.end(),
  };
}
