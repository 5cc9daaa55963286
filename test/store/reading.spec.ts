import { listNominations, listSeasons, listTasks, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

interface Row {
  readonly id: string;
}

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let ids: string[];

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  for (let opened = 0; opened < 4; opened++) season = await openSeasonIn(store);
  ids = await Promise.all(Array.from({ length: 11 }, () => submittedIn(store, season)));
});
afterAll(() => database?.close());

/** All pages of a list, each read behind the last row of the one before. */
async function pages(read: (after: string | undefined) => Promise<Row[]>, between = async () => undefined as void) {
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await read(after);
    found.push(...page.map(({ id }) => id));
    after = page.at(-1)?.id;
    if (after === undefined) return found;
    await between();
  }
}

describe('A list read page by page', () => {
  it('of nominations holds every one once, in order of id', async () => {
    const read = (after?: string) => listNominations<Row>(reader(store), { seasonId: season.id, after, limit: 3 });
    expect(await pages(read)).toEqual([...ids].sort());
  });

  it('of seasons holds every one once, the latest first', async () => {
    const found = await pages((after) => listSeasons(reader(store), { after, limit: 1 }));
    expect(found).toHaveLength(4);
    expect(found[0]).toBe(season.id);
    expect(new Set(found).size).toBe(4);
  });

  it('of open tasks holds every one once, and those that were added meanwhile do not move it', async () => {
    const read = (after?: string) =>
      listTasks<Row & { nominationId: string }>(reader(store), {
        unitId: season.units.WARD,
        state: 'OPEN',
        after,
        limit: 4,
      });
    const added: string[] = [];
    const found = await pages(read, async () => {
      if (added.length < 3) added.push(await submittedIn(store, season));
    });
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(ids.length + added.length);
  });

  it('of open tasks goes on behind a task that was decided after its page was read', async () => {
    const query = { unitId: season.units.WARD, state: 'OPEN', limit: 4 } as const;
    const first = await listTasks<Row & { nominationId: string }>(reader(store), query);
    const last = first.at(-1);
    if (!last) throw new Error('no task');
    await recordOn(store)(await asked(store, last.nominationId, answers('WARD')));
    const second = await listTasks<Row>(reader(store), { ...query, after: last.id });
    expect(second).toHaveLength(4);
    expect(first.map(({ id }) => id)).not.toContain(second[0]?.id);
  });
});
