import type { Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { FLEETING_TABLES, freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn } from '../support/tables.ts';

let database: TestDatabase;
let application: Store;
let owner: Store;

beforeAll(async () => {
  database = await freshDatabase();
  application = await database.open();
  owner = await database.open({ as: 'owner' });
  const id = await submittedIn(application, await openSeasonIn(application));
  await recordOn(application)(await asked(application, id, answers('WARD')));
});
afterAll(() => database?.close());

const changes = ['ledger_entry', 'command', 'refusal', 'award_decision', 'rule_set'].flatMap((table) => {
  const column = { ledger_entry: 'kind', command: 'fingerprint', refusal: 'code', award_decision: 'capacity' }[table];
  return [
    { table, word: 'UPDATE', sql: `UPDATE ${table} SET ${column ?? 'id'} = 'changed'` },
    { table, word: 'DELETE', sql: `DELETE FROM ${table}` },
    { table, word: 'TRUNCATE', sql: `TRUNCATE ${table} CASCADE` },
  ];
});

describe('The ledger is append-only', () => {
  it.each(changes)('$word of $table is refused to the application by its privileges', async ({ sql }) => {
    await expect(application.query(sql)).rejects.toThrow(/permission denied for table/);
  });

  it.each(changes)('$word of $table is refused to the owner by a trigger', async ({ sql, word }) => {
    await expect(owner.query(sql)).rejects.toThrow(new RegExp(`is append-only: ${word} is refused`));
  });

  it('the application may not delete from any table but the fleeting ones, nor change the schema', async () => {
    const tables: { table: string }[] = await owner.query(
      `SELECT tablename AS table FROM pg_tables WHERE schemaname = current_schema()`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { table } of tables.filter((one) => !FLEETING_TABLES.includes(one.table))) {
      await expect(application.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(application.query('DROP TRIGGER ledger_entry_append_only ON ledger_entry')).rejects.toThrow(/owner/);
    await expect(application.query('CREATE TABLE beside (id integer)')).rejects.toThrow(/permission denied/);
  });
});
