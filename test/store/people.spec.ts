import { randomUUID } from 'node:crypto';
import { firstAdministrator, linkPerson, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());

const DAY_MS = 86_400_000;

describe('A first start', () => {
  it('Invites one administrator, however many programs start at once, and again when the invitation has passed', async () => {
    const starts = await Promise.all(Array.from({ length: 4 }, () => firstAdministrator(store)));
    expect(starts.filter(Boolean)).toHaveLength(1);
    expect(await firstAdministrator(store, new Date(Date.now() + 6 * DAY_MS))).toBeNull();
    expect(await firstAdministrator(store, new Date(Date.now() + 8 * DAY_MS))).not.toBeNull();
    expect(await store.query('SELECT role FROM membership')).toEqual([{ role: 'ADMIN' }]);
  });

  it('Invites nobody any more where the first administrator came by a provider of sign-in, without a password', async () => {
    const [{ id }] = await store.query('SELECT id FROM person');
    await linkPerson(reader(store), { issuer: 'https://id.example', subject: 'first' }, id, new Date());
    expect(await firstAdministrator(store, new Date(Date.now() + 30 * DAY_MS))).toBeNull();
  });
});

describe('The offices of persons', () => {
  const change = (sql: string) => store.query(sql);

  it('Of a term nothing but its end is ever set, and none is deleted', async () => {
    await expect(change('DELETE FROM membership')).rejects.toThrow(/permission denied/);
    for (const column of ['role', 'unit_id', 'from_on', 'person_id', 'basis']) {
      await expect(change(`UPDATE membership SET ${column} = DEFAULT`)).rejects.toThrow(/permission denied/);
    }
    await change(`UPDATE membership SET to_on = '2199-01-01'`);
    await expect(change(`UPDATE membership SET to_on = '1999-01-01'`)).rejects.toThrow(/membership_days/);
  });

  it('An office with a unit where none belongs, and one without where one does, cannot be written', async () => {
    const [{ id }] = await store.query('SELECT id FROM person');
    const write = (role: string) =>
      store.query(
        `INSERT INTO membership (id, person_id, role, unit_id, from_on, basis, created_at)
         VALUES ($1, $2, $3, NULL, '2024-01-01', 'QĐ 1', now())`,
        [randomUUID(), id, role],
      );
    await expect(write('HEAD')).rejects.toThrow(/membership_place/);
    await write('AUDITOR');
  });

  it('Neither a person nor an account is deleted, and no login changes hands', async () => {
    for (const table of ['person', 'account', 'invitation']) {
      await expect(change(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(change(`UPDATE account SET login = 'x'`)).rejects.toThrow(/permission denied/);
  });
});
