import { migrateDatabase, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ballotOf, recorded, sitting } from '../acts/secret-ballots.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Store;
let store: Store;
beforeAll(async () => {
  database = await freshDatabase();
  owner = await database.open({ as: 'owner' });
  store = await database.open();
});
afterAll(() => database?.close());

const SLIPS = [
  { slip: '0b5d', vote: 'FOR' },
  { slip: '7c1e', vote: 'AGAINST' },
];
const filesOf = async (table: string) =>
  (await owner.query('SELECT pg_relation_filepath($1) AS path', [table]))[0].path as string;

/** Back to before this migration and whatever came behind it. */
async function undoSealing(): Promise<void> {
  for (;;) {
    const [last] = await owner.query('SELECT name FROM migration ORDER BY id DESC LIMIT 1');
    await owner.undoLastMigration({ transaction: 'each' });
    if (last.name === 'SealedVotes1795600000010') return;
  }
}

describe('The migration that seals votes', () => {
  it('keeps the slips of a box that is open, drops what lay in envelopes, and begins in new files', async () => {
    const id = await sitting(store, 3);
    await undoSealing();
    await owner.query(`INSERT INTO ballot_box VALUES ($1, 'WARD', 1, $2)`, [id, JSON.stringify(SLIPS)]);
    await owner.query(`INSERT INTO ballot_envelope VALUES (gen_random_uuid(), $1, 'FOR')`, [id]);
    const before = [await filesOf('ballot_box'), await filesOf('ballot_envelope')];
    await migrateDatabase(database.url);
    expect(await owner.query('SELECT level, round, slips, unsealed FROM ballot_box')).toEqual([
      { level: 'WARD', round: 1, slips: [], unsealed: SLIPS },
    ]);
    expect(await owner.query('SELECT FROM ballot_envelope')).toEqual([]);
    const after = [await filesOf('ballot_box'), await filesOf('ballot_envelope')];
    expect(after.filter((path) => before.includes(path))).toEqual([]);
  });

  it('is not undone while a box holds sealed votes, which nobody could put back', async () => {
    const id = await sitting(store, 3);
    await recorded(store, await ballotOf(store, id, 1));
    await expect(undoSealing()).rejects.toThrow('Votes are sealed in ballot boxes');
  });
});
