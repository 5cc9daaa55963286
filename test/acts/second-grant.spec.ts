import { randomUUID } from 'node:crypto';
import { IN_FORCE_ONCE, isViolationOf, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, foldIn, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { holdLock, waitingForLock } from '../support/faults.ts';
import { numberFaults } from '../support/numbers.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
let owner: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  owner = await database.open({ as: 'owner' });
  season = await openSeasonIn(store);
  // The first commendation makes the counter's row, which the tests below hold.
  await recordOn(store)(await asked(store, await submittedIn(store, season), answers('WARD')));
});
afterAll(() => database?.close());

/** Two cases for one achievement, and what their wards ask. */
async function twoForOne() {
  const nominee = randomUUID();
  const ids = [await submittedIn(store, season, nominee), await submittedIn(store, season, nominee)] as const;
  const requests = [await asked(store, ids[0], answers('WARD')), await asked(store, ids[1], answers('WARD'))] as const;
  return { ids, requests };
}

describe('SECOND_GRANT_FOR_ACHIEVEMENT: an achievement carries one commendation in force', () => {
  it('by the check: the second case is refused with the id of the first and stays where it stood', async () => {
    const { ids, requests } = await twoForOne();
    expect(await recordOn(store)(requests[0])).toMatchObject({ kind: 'RECORDED' });
    const refused = { code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy: ids[0] } };
    expect(await recordOn(store)(requests[1])).toEqual({ kind: 'REFUSED', refusal: refused });
    expect(await foldIn(store, ids[1])).toMatchObject({ seq: 2, at: 'WARD', grants: [] });
    expect(await numberFaults(store)).toEqual([]);
  });

  it('by the constraint: both pass the check at the same moment, and one is refused by name', async () => {
    const { ids, requests } = await twoForOne();
    const letGo = await holdLock(owner, 'SELECT FROM register_counter WHERE issuer_unit_id = $1 FOR UPDATE', [
      season.units.WARD,
    ]);
    const racing = Promise.all(requests.map(recordOn(store)));
    await waitingForLock(owner, 2); // Behind the check, in front of the numbers.
    await letGo();
    const outcomes = await racing;
    const winner = outcomes.findIndex(({ kind }) => kind === 'RECORDED');
    const heldBy = ids[winner];
    expect(outcomes[1 - winner]).toEqual({
      kind: 'REFUSED',
      refusal: { code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy } },
    });
    expect(await numberFaults(store)).toEqual([]);
  });

  it('in thirty races without a lock held, one is recorded and one refused each time, and no number is lost', async () => {
    for (let race = 0; race < 30; race++) {
      const { requests } = await twoForOne();
      const kinds = (await Promise.all(requests.map(recordOn(store)))).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['RECORDED', 'REFUSED']);
    }
    expect(await numberFaults(store)).toEqual([]);
  });

  it('as a statement in SQL: the second row is refused by the index, whoever writes it', async () => {
    const { ids, requests } = await twoForOne();
    await recordOn(store)(requests[0]);
    const copy = `INSERT INTO commendation (id, nomination_id, season_id, level, round, issuer_unit_id, nominee_id,
        achievement_id, category, is_exclusive, state, decision_id, register_year, register_no, issued_at)
      SELECT $1, $2, season_id, level, round, issuer_unit_id, nominee_id, achievement_id, category, is_exclusive, state,
        decision_id, register_year, 9999, issued_at FROM commendation WHERE nomination_id = $3`;
    for (const door of [store, owner]) {
      const fault = await door.query(copy, [randomUUID(), ids[1], ids[0]]).catch((thrown: unknown) => thrown);
      expect(isViolationOf(IN_FORCE_ONCE, fault)).toBe(true);
    }
  });

  it('does not bind under CUMULATIVE: both cases are commended', async () => {
    const cumulative = await openSeasonIn(store, { issuePolicy: 'CUMULATIVE' });
    const nominee = randomUUID();
    for (let round = 0; round < 2; round++) {
      const id = await submittedIn(store, cumulative, nominee);
      expect(await recordOn(store)(await asked(store, id, answers('WARD')))).toMatchObject({ kind: 'RECORDED' });
    }
  });
});
