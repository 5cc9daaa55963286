import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { TemporalDatabases } from './temporal-server-config.ts';
import type { TemporalServerPrograms } from './temporal-server-programs.ts';

/** The databases of a Temporal server, in the order in which its schema folders are named. */
const DATABASES: TemporalDatabases = { histories: 'temporal', visibility: 'temporal_visibility' };
const SCHEMA_LIMIT_MS = 60_000;

/** Creates the server's two databases and brings their schemas up to date, by Temporal's own tool. */
export async function prepareTemporalSchema(
  { sqlTool, schema }: TemporalServerPrograms,
  databaseUrl: string,
): Promise<TemporalDatabases> {
  const { hostname, port, username, password } = new URL(databaseUrl);
  const env = {
    ...process.env,
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: hostname,
    SQL_PORT: port || '5432',
    SQL_USER: decodeURIComponent(username),
    SQL_PASSWORD: decodeURIComponent(password),
  };
  const run = (database: string, ...args: string[]) =>
    runProgram(sqlTool, ['--db', database, ...args], { env, limitMs: SCHEMA_LIMIT_MS });
  const folders = [
    [DATABASES.histories, join(schema, 'temporal', 'versioned')],
    [DATABASES.visibility, join(schema, 'visibility', 'versioned')],
  ] as const;
  for (const [database, folder] of folders) {
    await run(database, 'create-database');
    await run(database, 'setup-schema', '-v', '0.0');
    await run(database, 'update-schema', '-d', folder);
  }
  return DATABASES;
}
