import { type Filled, fillOffices } from '@laurel/cli';
import { listNominations, reader, readerFor, type Sight, type Store, type Transaction } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const SIZE = { nominations: 20_000, districts: 5, wardsPerDistrict: 20, fullDesks: 1, mostOpen: 400 };

let database: TestDatabase;
let owner: Store;
let desk: Store;
let filled: Filled;

beforeAll(async () => {
  database = await freshDatabase();
  owner = await database.open({ as: 'owner' });
  filled = await fillOffices(owner, SIZE);
  desk = await database.open({ as: 'desk' });
}, 120_000);
afterAll(() => database?.close());

async function planFor(sight: Sight, ids?: readonly string[]): Promise<string> {
  const tx = readerFor(desk, sight);
  const explaining: Transaction = { ...tx, rows: (text, values) => tx.rows(`EXPLAIN ${text}`, values) };
  const lines = await listNominations<{ 'QUERY PLAN': string }>(explaining, { ids, limit: 50 });
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

describe('How a list under row-level security is read', () => {
  it('For an auditor by the ids that were found: the index of who sees a case would give every case', async () => {
    const found = await reader(owner).rows<{ id: string }>('SELECT id FROM nomination LIMIT 50');
    const plan = await planFor(
      { unitId: null, everything: true },
      found.map(({ id }) => id),
    );
    expect(plan).toContain('nomination_pk');
    expect(plan).not.toContain('nomination_seen_by');
  });

  it('For a ward by the index of who sees a case', async () => {
    const ward = filled.units.at(-2);
    const plan = await planFor({ unitId: ward?.id ?? null, everything: false });
    expect(plan).toContain('nomination_seen_by');
  });
});
