import { randomUUID } from 'node:crypto';
import {
  changeDraft,
  discardDraft,
  entriesAfter,
  insertDocument,
  keepDocument,
  lockDraft,
  reader,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
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
async function meanwhile(what: 'NOTHING' | 'DISCARDED' | 'ATTACHED' | { readonly [field: string]: string }) {
  const id = await draftIn(store, season);
  const request = await asked(store, id, await submission(store, id));
  if (what !== 'NOTHING') {
    await transact(store, async (tx) => {
      const row = await lockDraft(tx, id);
      if (!row) throw new Error('There is no such draft.');
      if (what === 'DISCARDED') return discardDraft(tx, id, new Date());
      if (what === 'ATTACHED') return attached(tx, id);
      const units = Object.fromEntries(WARD_UP.map((level) => [level, season.units[level]]));
      return changeDraft(tx, row, { ...row, nomineeBirthDate: undefined, units, ...what });
    });
  }
  const outcome = await recordOn(store)(request);
  const entries = await entriesAfter(reader(store), id, 0);
  return [outcome.kind, outcome.kind === 'REFUSED' ? outcome.refusal.code : null, entries.length];
}

async function attached(tx: Transaction, nominationId: string) {
  const at = new Date();
  const declared = { kind: 'report', fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 1 };
  const begunBy = { role: 'NOMINATOR', unitId: null } as const;
  const id = randomUUID();
  await insertDocument(tx, {
    ...declared,
    id,
    nominationId,
    begunBy,
    begunAt: at,
    expiresAt: new Date(at.getTime() + 1),
  });
  await keepDocument(tx, id, { sha256: '0'.repeat(64), scan: 'CLEAN', at });
}

describe('A submission that is recorded', () => {
  it.each([
    ['NOTHING' as const, ['RECORDED', null, 2]],
    [{}, ['RECORDED', null, 2]],
    ['ATTACHED' as const, ['REFUSED', 'DRAFT_CHANGED', 0]],
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
