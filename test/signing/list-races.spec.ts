import { randomUUID } from 'node:crypto';
import type { Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { numberFaults } from '../support/numbers.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { annexOf, listOf, recordListOn, submittedMany } from './lists.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 20 });
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

describe('Lists at the same moment', () => {
  it('that are one and the same, asked twice and three times at once, record one decision and give the same answer', async () => {
    const ids = await submittedMany(store, season, 20);
    const request = listOf(season, ids);
    const answers = await Promise.all([1, 2, 3].map(() => recordListOn(store)(request)));
    answers.push(await recordListOn(store)(request));
    expect(answers).toEqual(answers.map(() => ({ fingerprint: request.fingerprint, state: 'SIGNED' })));
    expect(await annexOf(store, ids)).toMatchObject({ ids, decisions: 1 });
    expect(await numberFaults(store)).toEqual([]);
  });

  it('that share names: one is recorded whole, and the other leaves the shared names out', async () => {
    for (let race = 0; race < 5; race++) {
      const ids = await submittedMany(store, season, 30);
      const lists = [ids.slice(0, 20), ids.slice(10).toReversed()] as const;
      const both = lists.map((list) => recordListOn(store)(listOf(season, list)));
      expect((await Promise.all(both)).map(({ state }) => state).sort()).toEqual(['SIGNED', 'TO_CONFIRM']);
      const annex = await annexOf(store, ids);
      expect(lists).toContainEqual(annex.ids);
    }
    expect(await numberFaults(store)).toEqual([]);
  });

  it('that name the same achievements by other cases: one is recorded, and the other, judged anew, leaves them out', async () => {
    for (let race = 0; race < 5; race++) {
      const names = Array.from({ length: 20 }, () => randomUUID());
      const one = await submittedMany(store, season, names);
      const other = (await submittedMany(store, season, names)).toReversed();
      const requests = [listOf(season, one), listOf(season, other)];
      const untilAnswered = async (request: (typeof requests)[number]) => {
        for (;;) {
          const answer = await recordListOn(store)(request).catch(() => null);
          if (answer) return answer.state;
        }
      };
      expect((await Promise.all(requests.map(untilAnswered))).sort()).toEqual(['SIGNED', 'TO_CONFIRM']);
    }
    expect(await numberFaults(store)).toEqual([]);
  });
});
