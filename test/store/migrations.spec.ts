import { migrateDatabase, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, FLEETING_TABLES, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Store;

beforeAll(async () => {
  database = await emptyDatabase();
  owner = await database.open({ as: 'owner' });
});
afterAll(() => database?.close());

const tables = async () => {
  const rows: { table: string }[] = await owner.query(
    `SELECT tablename AS table FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`,
  );
  return rows.map(({ table }) => table);
};

/** Every column, constraint, index, trigger and privilege of the schema, in words. */
const schema = async (): Promise<unknown> =>
  owner.query(`
    SELECT 'column' AS what, table_name || '.' || column_name AS name, data_type || is_nullable || coalesce(column_default, '') AS is
      FROM information_schema.columns WHERE table_schema = current_schema()
    UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
    UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
      FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'privilege', table_name || '.' || privilege_type, grantee
      FROM information_schema.role_table_grants WHERE grantee = 'laurel_app'
    ORDER BY 1, 2, 3`);

interface Privilege {
  readonly table_name: string;
  readonly privilege_type: string;
}

describe('The migrations', () => {
  it('bring an empty database up, down to nothing, and up again to the same schema', async () => {
    const applied = await migrateDatabase(database.url);
    expect(applied.length).toBe(owner.migrations.length);
    const first = await schema();
    for (const _ of applied) await owner.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toEqual(['migration']);
    expect(await migrateDatabase(database.url)).toEqual(applied);
    expect(await schema()).toEqual(first);
    expect(await migrateDatabase(database.url)).toEqual([]);
  });

  it('leave no difference to what the entities describe', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('leave a difference to find when a column is missing, so that the check above can be trusted', async () => {
    await owner.query('ALTER TABLE submission RENAME COLUMN note TO remark_beside');
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.length).toBeGreaterThan(0);
    await owner.query('ALTER TABLE submission RENAME COLUMN remark_beside TO note');
  });

  it('give the application role no way to change what the ledger holds', async () => {
    const changing: Privilege[] = await owner.query(`
      SELECT table_name, privilege_type FROM information_schema.role_table_grants
      WHERE grantee = 'laurel_app' AND (privilege_type IN ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')
        OR (privilege_type = 'UPDATE' AND table_name IN ('ledger_entry', 'command', 'refusal', 'award_decision', 'rule_set')))`);
    const isFleeting = ({ table_name, privilege_type }: Privilege) =>
      privilege_type === 'DELETE' && FLEETING_TABLES.includes(table_name);
    expect(changing.filter((one) => !isFleeting(one))).toEqual([]);
    const application = await database.open();
    await expect(application.query(`UPDATE ledger_entry SET kind = 'changed'`)).rejects.toThrow(/permission denied/);
  });
});

describe('migrateDatabase', () => {
  it('run four times at once on an empty database applies each migration once', async () => {
    const other = await database.beside();
    const applied = await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(other.url)));
    expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, 0, owner.migrations.length]);
  });

  it('run at once on two databases of one server gives both their role and grants', async () => {
    const others = [await database.beside(), await database.beside()];
    await Promise.all(others.map(({ url }) => migrateDatabase(url)));
    for (const other of others) {
      const application = await other.open();
      expect(await application.query('SELECT count(*)::integer AS count FROM ledger_entry')).toEqual([{ count: 0 }]);
    }
  });
});
