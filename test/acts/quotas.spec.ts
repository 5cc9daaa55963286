import { reader, snapshot, type Store, TABLE_CHECKS } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOf, recordListOn, shorter, submittedMany } from '../signing/lists.ts';
import { answers, asked, recordOn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { numberFaults } from '../support/numbers.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 60 });
});
afterAll(() => database?.close());

const seasonWith = (quota: number) => openSeasonIn(store, { quotas: { WARD: { INDIVIDUAL: quota } } });

async function granted({ id }: SeasonInTables): Promise<number> {
  const rows = await reader(store).rows('SELECT id FROM commendation WHERE season_id = $1', [id]);
  return rows.length;
}

/** What the wards ask when each commends its case, to be recorded at the same moment. */
async function decisionsOn(ids: readonly string[]) {
  const requests = await Promise.all(ids.map((id) => asked(store, id, answers('WARD'))));
  return () => requests.map((request) => recordOn(store)(request));
}

describe('QUOTA_REACHED: a quota holds, whoever asks at the same moment', () => {
  it('Fifty single decisions at a quota of three are three commendations, and forty-seven are refused', async () => {
    const season = await seasonWith(3);
    const decide = await decisionsOn(await submittedMany(store, season, 50));
    const outcomes = await Promise.all(decide());
    expect(outcomes.filter(({ kind }) => kind === 'RECORDED')).toHaveLength(3);
    const refused = { kind: 'REFUSED', refusal: { code: 'QUOTA_REACHED', facts: { level: 'WARD', limit: '3' } } };
    expect(outcomes.filter((one) => one.kind !== 'RECORDED')).toEqual(Array.from({ length: 47 }, () => refused));
    expect(await granted(season)).toBe(3);
    expect(await numberFaults(store)).toEqual([]);
  });

  it('Two lists that fill it together: one is signed whole, and the other leaves out what there is no room for', async () => {
    for (let race = 0; race < 5; race++) {
      const season = await seasonWith(15);
      const ids = await submittedMany(store, season, 20);
      const lists = [listOf(season, ids.slice(0, 10)), listOf(season, ids.slice(10))];
      const states = (await Promise.all(lists.map(recordListOn(store)))).map(({ state }) => state);
      expect(states.toSorted()).toEqual(['SIGNED', 'TO_CONFIRM']);
      const [late, open] = states[0] === 'SIGNED' ? [lists[1], ids.slice(10, 15)] : [lists[0], ids.slice(0, 5)];
      expect((await recordListOn(store)(shorter(late as never, open))).state).toBe('SIGNED');
      expect(await granted(season)).toBe(15);
    }
    expect(await numberFaults(store)).toEqual([]);
  });

  it('A list and single decisions share it: never is more granted, whoever comes first', async () => {
    for (let race = 0; race < 5; race++) {
      const season = await seasonWith(10);
      const ids = await submittedMany(store, season, 20);
      const decide = await decisionsOn(ids.slice(10));
      const [list, ...singles] = await Promise.all([
        recordListOn(store)(listOf(season, ids.slice(0, 10))),
        ...decide(),
      ]);
      const recorded = singles.filter((outcome) => (outcome as { kind: string }).kind === 'RECORDED').length;
      expect(await granted(season)).toBe(recorded + ((list as { state: string }).state === 'SIGNED' ? 10 : 0));
      expect(await granted(season)).toBeLessThanOrEqual(10);
    }
  });

  it('What was granted so is clean for the verifier', async () => {
    for (const check of TABLE_CHECKS) expect(await snapshot(store, (tx) => check.check(tx))).toEqual([]);
  });
});
