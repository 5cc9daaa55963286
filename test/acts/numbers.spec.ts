import type { RecordOutcome } from '@laurel/contracts';
import type { Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutBeforeCommit } from '../support/faults.ts';
import { numberFaults } from '../support/numbers.ts';
import { randomFrom } from '../support/random.ts';
import { openSeasonIn } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 40 });
});
afterAll(() => database?.close());

const AT_ONCE = 32;

describe('The numbers of an issuer', () => {
  it('have no gap and no twin when 32 cases are commended at once and some transactions are lost', async () => {
    const random = randomFrom('numbers');
    const cut = await cutBeforeCommit(database);
    const season = await openSeasonIn(store, { issuePolicy: 'CUMULATIVE' });
    const ids = await Promise.all(Array.from({ length: 2 * AT_ONCE }, () => submittedIn(store, season)));
    let lost = 0;
    const commended = async (id: string): Promise<RecordOutcome> => {
      const request = await asked(store, id, answers('WARD', 'COMMEND', random.one(['STOP', 'FORWARD'])));
      while (random.chance(0.4)) {
        lost += 1;
        await expect(recordOn(cut)(request)).rejects.toThrow('before the commit');
      }
      return recordOn(store)(request);
    };
    const waiting = ids[Symbol.iterator]();
    const outcomes: RecordOutcome[] = [];
    const lane = async () => {
      for (const id of waiting) outcomes.push(await commended(id));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    expect(outcomes.map(({ kind }) => kind)).toEqual(ids.map(() => 'RECORDED'));
    expect(lost).toBeGreaterThan(5);
    const [counted] = await store.query('SELECT count(*)::integer AS count, max(number) AS last FROM award_decision');
    expect(counted).toEqual({ count: ids.length, last: ids.length });
    expect(await numberFaults(store)).toEqual([]);
  });

  it('of two issuers begin at 1 each, and go on by one for each commendation', async () => {
    const season = await openSeasonIn(store, { issuePolicy: 'CUMULATIVE' });
    const given: unknown[] = [];
    for (let round = 0; round < 2; round++) {
      const id = await submittedIn(store, season);
      for (const level of ['WARD', 'DISTRICT'] as const) {
        const outcome = await recordOn(store)(await asked(store, id, answers(level, 'COMMEND', 'FORWARD')));
        const issued = 'entries' in outcome && outcome.entries.find(({ event }) => event.kind === 'CommendationIssued');
        given.push(issued && 'numbers' in issued.event && { level, ...issued.event.numbers });
      }
    }
    expect(given).toMatchObject([
      { level: 'WARD', decisionNo: 1, registerNo: 1 },
      { level: 'DISTRICT', decisionNo: 1, registerNo: 1 },
      { level: 'WARD', decisionNo: 2, registerNo: 2 },
      { level: 'DISTRICT', decisionNo: 2, registerNo: 2 },
    ]);
    expect(await numberFaults(store)).toEqual([]);
  });

  it('with a gap are found out, so that the check above can be trusted', async () => {
    const season = await openSeasonIn(store);
    await store.query(`INSERT INTO register_counter VALUES ($1, 'DECISION', 2022, 3)`, [season.units.WARD]);
    expect(await numberFaults(store)).toMatchObject([{ issuer_unit_id: season.units.WARD, first: null, counted: 3 }]);
  });
});
