import { reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answers, asked, foldIn, recordOn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutAfterCommit, cutBeforeCommit } from '../support/faults.ts';
import { numberFaults } from '../support/numbers.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { annexOf, listOf, recordListOn, shorter, submittedMany } from './lists.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 20 });
});
beforeEach(async () => {
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const phasesOf = async (ids: readonly string[]) => {
  const states = await Promise.all(ids.map((id) => foldIn(store, id)));
  return states.map(({ phase }) => phase);
};

describe('The act recordList', () => {
  it('records one decision: one number, register numbers in annex order, entries of the head on each chain, tasks closed', async () => {
    const ids = (await submittedMany(store, season, 7)).toReversed();
    const request = listOf(season, ids);
    expect(await recordListOn(store)(request)).toEqual({ fingerprint: request.fingerprint, state: 'SIGNED' });
    expect(await annexOf(store, ids)).toEqual({ ids, numbers: [1, 2, 3, 4, 5, 6, 7], decisions: 1 });
    expect(await phasesOf(ids)).toEqual(ids.map(() => 'CLOSED'));
    const open = await reader(store).rows('SELECT FROM task WHERE nomination_id = ANY($1) AND closed_at IS NULL', [
      ids,
    ]);
    expect(open).toEqual([]);
    const entries = await reader(store).rows<{ kind: string; role: string; unit: string }>(
      `SELECT kind, actor_role AS role, actor_unit_id AS unit FROM ledger_entry WHERE case_id = $1 AND case_seq > 2
       ORDER BY case_seq`,
      [ids[0]],
    );
    const head = { role: 'HEAD', unit: season.units.WARD };
    expect(entries).toEqual(
      ['LevelDecided', 'CommendationIssued', 'NominationClosed'].map((kind) => ({ kind, ...head })),
    );
    expect(await numberFaults(store)).toEqual([]);
  });

  it('goes on with the numbers of single decisions, and they go on with its own', async () => {
    const [first, ...rest] = await submittedMany(store, season, 5);
    const last = rest.pop() as string;
    await recordOn(store)(await asked(store, first as string, answers('WARD')));
    await recordListOn(store)(listOf(season, rest));
    await recordOn(store)(await asked(store, last, answers('WARD')));
    expect(await annexOf(store, [first as string, ...rest, last])).toMatchObject({
      numbers: [1, 2, 3, 4, 5],
      decisions: 3,
    });
    expect(await numberFaults(store)).toEqual([]);
  });

  it('sends every case on where the rules allow to commend and forward', async () => {
    season = await openSeasonIn(store, { issuePolicy: 'CUMULATIVE' });
    const ids = await submittedMany(store, season, 3);
    await recordListOn(store)(listOf(season, ids, { onward: 'FORWARD' }));
    const states = await Promise.all(ids.map((id) => foldIn(store, id)));
    expect(states.map(({ at, grants }) => [at, grants.length])).toEqual(ids.map(() => ['DISTRICT', 1]));
  });

  it('cut before the commit leaves nothing; cut after it has left all; run again it gives one decision either way', async () => {
    for (const cut of [cutBeforeCommit, cutAfterCommit]) {
      const ids = await submittedMany(store, season, 5);
      const request = listOf(season, ids);
      await expect(recordListOn(await cut(database))(request)).rejects.toThrow('the commit');
      expect((await annexOf(store, ids)).ids).toEqual(cut === cutBeforeCommit ? [] : ids);
      expect(await recordListOn(store)(request)).toMatchObject({ state: 'SIGNED' });
      expect(await annexOf(store, ids)).toMatchObject({ ids, decisions: 1 });
      expect(await numberFaults(store)).toEqual([]);
    }
  });

  it('meets a fault of the data at the fourth name and leaves nothing of any: no number, no entry, no session', async () => {
    const ids = await submittedMany(store, season, 6);
    const owner = await database.open({ as: 'owner' });
    await owner.query(`ALTER TABLE commendation ADD CONSTRAINT planted CHECK (nomination_id <> '${ids[3]}')`);
    const request = listOf(season, ids);
    await expect(recordListOn(store)(request)).rejects.toMatchObject({ nonRetryable: true });
    expect((await annexOf(store, ids)).ids).toEqual([]);
    expect(await phasesOf(ids)).toEqual(ids.map(() => 'IN_REVIEW'));
    expect(await reader(store).rows('SELECT FROM signing_session WHERE id = $1', [request.sessionId])).toEqual([]);
    await owner.query('ALTER TABLE commendation DROP CONSTRAINT planted');
    expect(await recordListOn(store)(request)).toMatchObject({ state: 'SIGNED' });
    expect(await annexOf(store, ids)).toMatchObject({ ids, numbers: [1, 2, 3, 4, 5, 6] });
  });

  it('takes the shorter list as it was offered, in a second ask of the same session', async () => {
    const ids = await submittedMany(store, season, 4);
    await recordOn(store)(await asked(store, ids[1] as string, answers('WARD', 'NO_AWARD')));
    const request = listOf(season, ids);
    expect(await recordListOn(store)(request)).toMatchObject({ state: 'TO_CONFIRM' });
    const rest = [ids[0], ids[2], ids[3]] as string[];
    expect(await annexOf(store, ids)).toMatchObject({ ids: [] });
    expect(await recordListOn(store)(shorter(request, rest))).toMatchObject({ state: 'SIGNED' });
    expect(await annexOf(store, ids)).toEqual({ ids: rest, numbers: [1, 2, 3], decisions: 1 });
    // The first ask again is answered by what the session has come to, and writes nothing.
    expect(await recordListOn(store)(request)).toMatchObject({ state: 'SIGNED' });
    expect(await numberFaults(store)).toEqual([]);
  });
});
