import { randomUUID } from 'node:crypto';
import { migrateDatabase } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

/** More than one statement fills. */
const MANY = 2500;

let database: TestDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database?.close());

describe('Nominees from before the keys of names', () => {
  it('are found by them after the migration, each by its own', async () => {
    await migrateDatabase(database.url);
    const owner = await database.open({ as: 'owner' });
    const hasKeys = async () =>
      (await owner.query(`SELECT FROM information_schema.columns WHERE column_name = 'name_key'`)).length > 0;
    while (await hasKeys()) await owner.undoLastMigration({ transaction: 'each' });
    const territory = randomUUID();
    await owner.query(`INSERT INTO territory (id, code, created_at) VALUES ($1, 'old', now())`, [territory]);
    await owner.query(
      `INSERT INTO nominee (id, territory_id, name)
       SELECT gen_random_uuid(), $1, 'Đỗ Thị HÒA ' || n FROM generate_series(1, $2::integer) AS n`,
      [territory, MANY],
    );
    await migrateDatabase(database.url);
    const [{ count }] = await owner.query(
      `SELECT count(*)::integer AS count FROM nominee
       WHERE plain_key = 'do thi hoa ' || split_part(name, ' ', 4) AND name_key = 'đỗ thị hoà ' || split_part(name, ' ', 4)`,
    );
    expect(count).toBe(MANY);
  });
});
