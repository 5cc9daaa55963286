import { randomUUID } from 'node:crypto';
import { disablePerson, insertPerson, insertToken, reader, revokeToken, type Store, tokenHolder } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());

const at = new Date();
const DAY_MS = 86_400_000;

async function token(kind: 'PERSON' | 'SYSTEM' = 'SYSTEM') {
  const [id, systemId, tokenHash] = [randomUUID(), randomUUID(), randomUUID()];
  await insertPerson(reader(store), { id: systemId, name: 'Hệ thống (dữ liệu bịa)', kind }, at);
  const more = {
    ending: 'abcdef',
    scopes: ['inbox:read'],
    createdBy: null,
    expiresAt: new Date(at.getTime() + DAY_MS),
  };
  await insertToken(reader(store), { id, systemId, tokenHash, ...more }, at);
  return { id, systemId, tokenHash };
}

/** Whom a hash finds, and with how many statements. */
async function asked(tokenHash: string, when = at) {
  let statements = 0;
  const tx = reader(store);
  const counted = {
    rows: <Row>(sql: string, given?: readonly unknown[]) => (statements++, tx.rows<Row>(sql, given)),
    prepared: <Row>(sql: string, given?: readonly unknown[]) => (statements++, tx.prepared<Row>(sql, given)),
  };
  const holder = await tokenHolder(counted, tokenHash, when);
  return { holder: holder?.systemId ?? null, statements };
}

describe('Whose token it is', () => {
  it('One statement tells, whether the token is in force, unknown, revoked, too old, of a stopped system or of a person', async () => {
    const [good, revoked, stopped, person] = [await token(), await token(), await token(), await token('PERSON')];
    await revokeToken(reader(store), revoked.id, at);
    await disablePerson(reader(store), stopped.systemId, at);
    expect(await asked(good.tokenHash)).toEqual({ holder: good.systemId, statements: 1 });
    for (const hash of [revoked.tokenHash, stopped.tokenHash, person.tokenHash, randomUUID()]) {
      expect(await asked(hash)).toEqual({ holder: null, statements: 1 });
    }
    expect(await asked(good.tokenHash, new Date(at.getTime() + DAY_MS))).toEqual({ holder: null, statements: 1 });
  });

  it('Neither the system of a token nor its scopes are ever changed, and none is deleted', async () => {
    for (const column of ['system_id', 'scopes', 'token_hash', 'created_at']) {
      await expect(store.query(`UPDATE api_token SET ${column} = DEFAULT`)).rejects.toThrow(/permission denied/);
    }
    await expect(store.query('DELETE FROM api_token')).rejects.toThrow(/permission denied/);
    await expect(store.query(`UPDATE person SET kind = 'PERSON'`)).rejects.toThrow(/permission denied/);
  });
});
