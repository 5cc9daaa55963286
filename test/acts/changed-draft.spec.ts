import { randomUUID } from 'node:crypto';
import { changeDraft, discardDraft, entriesAfter, lockDraft, reader, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asked, recordOn, submission } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const WARD_UP = ['WARD', 'DISTRICT', 'CITY_POLICE'] as const;

/** What is done to a draft between the door, which read it, and the act, which records its submission. */
async function meanwhile(what: 'NOTHING' | 'DISCARDED' | { readonly [field: string]: string }) {
  const id = await draftIn(store, season);
  const request = await asked(store, id, await submission(store, id));
  if (what !== 'NOTHING') {
    await transact(store, async (tx) => {
      const row = await lockDraft(tx, id);
      if (!row) throw new Error('There is no such draft.');
      if (what === 'DISCARDED') return discardDraft(tx, id, new Date());
      const units = Object.fromEntries(WARD_UP.map((level) => [level, season.units[level]]));
      return changeDraft(tx, row, { ...row, nomineeBirthDate: undefined, units, ...what });
    });
  }
  const outcome = await recordOn(store)(request);
  const entries = await entriesAfter(reader(store), id, 0);
  return [outcome.kind, outcome.kind === 'REFUSED' ? outcome.refusal.code : null, entries.length];
}

describe('A submission that is recorded', () => {
  it.each([
    ['NOTHING' as const, ['RECORDED', null, 2]],
    [{}, ['RECORDED', null, 2]],
    ['DISCARDED' as const, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ nominee: randomUUID() }, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ achievement: 'another' }, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ asks: 'DISTRICT' }, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ procedure: 'SIMPLIFIED' }, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ startAt: 'DISTRICT' }, ['REFUSED', 'DRAFT_CHANGED', 0]],
    [{ category: 'COLLECTIVE' }, ['REFUSED', 'DRAFT_CHANGED', 0]],
  ])('DRAFT_CHANGED: with %j meanwhile it is %j', async (what, told) => {
    expect(await meanwhile(what as never)).toEqual(told);
  });
});
