import type { RecordOutcome } from '@laurel/contracts';
import { reader, sealSlip, snapshot, type Store, TABLE_CHECKS, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ballotKey, withVote } from '../support/ballots.ts';
import { asked, recordOn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutAfterCommit, cutBeforeCommit } from '../support/faults.ts';
import { superuser } from '../verify/superuser.ts';
import { at, ballotOf, envelopesOf, recorded, sitting, slipsOf } from './secret-ballots.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 40 });
});
afterAll(() => database?.close());

const close = async (id: string) => recordOn(store)(await asked(store, id, at('closeCouncil')));
const minutesIn = (outcome: RecordOutcome) =>
  outcome.kind === 'RECORDED' ? outcome.entries.map(({ event }) => event)[0] : outcome;
const violations = async () => {
  const found = await Promise.all(TABLE_CHECKS.map((check) => snapshot(store, (tx) => check.check(tx))));
  return found.flat().map(({ invariant }) => invariant);
};

/** Does to a box what the triggers refuse to everybody. */
async function tamper(id: string, set: string, parameters: unknown[] = []): Promise<void> {
  const db = await superuser(database.url);
  const changed = await db.rows(`UPDATE ballot_box SET slips = ${set} WHERE nomination_id = $1 RETURNING 1`, [
    id,
    ...parameters,
  ]);
  await db.end();
  expect(changed).toHaveLength(1);
}

describe('A secret ballot', () => {
  it('cut in front of the commit is in no box, cut behind it in one, and run again once still', async () => {
    const id = await sitting(store, 5);
    const request = await ballotOf(store, id, 1);
    await expect(recordOn(await cutBeforeCommit(database))(request)).rejects.toThrow('before the commit');
    expect([await slipsOf(store, id), await envelopesOf(store, id)]).toEqual([[], 1]);
    await expect(recordOn(await cutAfterCommit(database))(request)).rejects.toThrow('after the commit');
    expect([(await slipsOf(store, id)).length, await envelopesOf(store, id)]).toEqual([1, 0]);
    await recorded(store, request);
    expect(await slipsOf(store, id)).toHaveLength(1);
  });

  it('run twenty times at once is in the box once', async () => {
    const id = await sitting(store, 5);
    const request = await ballotOf(store, id, 1);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => recordOn(store)(request)));
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['RECORDED']));
    expect([(await slipsOf(store, id)).length, await envelopesOf(store, id)]).toEqual([1, 0]);
  });

  it('raced by others puts one slip in, and the vote of each that lost waits for its next turn', async () => {
    const id = await sitting(store, 5);
    const rivals = await Promise.all([1, 2, 3, 1, 2, 3].map((seat) => ballotOf(store, id, seat)));
    const outcomes = await Promise.all(rivals.map(recordOn(store)));
    expect(outcomes.filter(({ kind }) => kind === 'RECORDED')).toHaveLength(1);
    expect([(await slipsOf(store, id)).length, await envelopesOf(store, id)]).toEqual([1, 5]);
  });

  it('counts as it was sent last before it was recorded', async () => {
    const id = await sitting(store, 3);
    await withVote(store, await ballotOf(store, id, 1, 'FOR'), 'AGAINST').then((request) => recorded(store, request));
    for (const seat of [2, 3]) await recorded(store, await ballotOf(store, id, seat, 'FOR'));
    expect(minutesIn(await close(id))).toMatchObject({ count: { for: 2, against: 1, blank: 0, written: 0 } });
  });

  it('without its envelope is a fault that names the case, and takes no place', async () => {
    const id = await sitting(store, 3);
    const bare = recordOn(store)(await asked(store, id, at('castBallot', { seat: 1 })));
    await expect(bare).rejects.toMatchObject({ nonRetryable: true, message: expect.stringContaining(id) });
    await recorded(store, await ballotOf(store, id, 1));
  });
});

describe('A council that closes', () => {
  const votes = ['FOR', 'AGAINST', 'BLANK'];
  const voted = async () => {
    const id = await sitting(store, 3);
    for (const [index, vote] of votes.entries()) await recorded(store, await ballotOf(store, id, index + 1, vote));
    return id;
  };

  it('counts its box, keeps it for who counts again, and sweeps what failed commands left behind', async () => {
    const id = await sitting(store, 4);
    await ballotOf(store, id, 4); // Its command is lost.
    for (const [index, vote] of votes.entries()) await recorded(store, await ballotOf(store, id, index + 1, vote));
    const minutes = minutesIn(await close(id));
    expect(minutes).toMatchObject({ count: { for: 1, against: 1, blank: 1, written: 0 } });
    const { slips = [] } = minutes as { slips?: readonly string[] };
    expect(slips.map((slip) => slip.split(':')[1]).sort()).toEqual([...votes].sort());
    expect([...slips]).toEqual([...slips].sort());
    expect([(await slipsOf(store, id)).length, await envelopesOf(store, id)]).toEqual([3, 0]);
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['a slip was taken out', 'slips[2:]'],
    ['a slip was put in', 'slips || slips[1]'],
    ['a slip stands in the place of another', 'ARRAY[slips[1], slips[1], slips[3]]'],
    ['a slip was written by hand', `ARRAY['Rk9S', slips[2], slips[3]]`],
    ['it was emptied', `'{}'`],
  ])('refuses a box of which %s, changes nothing, and counts it once it is mended', async (_what, set) => {
    const id = await voted();
    const whole = await slipsOf(store, id);
    await tamper(id, set);
    await expect(close(id)).rejects.toMatchObject({
      nonRetryable: true,
      message: expect.stringMatching(new RegExp(`Case ${id}, council of WARD in round 1: .*slip`)),
    });
    expect(await violations()).toEqual((await slipsOf(store, id)).length === 3 ? [] : ['I11']);
    await tamper(id, '$2', [whole]);
    expect((await close(id)).kind).toBe('RECORDED');
  });

  it('refuses slips of another meeting, though they are sealed under the right key', async () => {
    const id = await voted();
    const other = { nominationId: id, level: 'WARD', round: 2 } as const;
    await tamper(id, 'slips[2:] || $2::text', [sealSlip(ballotKey, other, 'FOR')]);
    await expect(close(id)).rejects.toThrow('a slip of its box is false');
  });

  it('counts slips from before votes were sealed with the others', async () => {
    const id = await sitting(store, 3);
    for (const seat of [1, 2, 3]) await recorded(store, await ballotOf(store, id, seat));
    await tamper(id, `slips[3:], unsealed = '[{"slip": "a", "vote": "FOR"}, {"slip": "b", "vote": "FOR"}]'`);
    expect(minutesIn(await close(id))).toMatchObject({ count: { for: 2, against: 1, blank: 0 } });
  });
});

describe('The application', () => {
  it.each([
    ['takes no slip out of a box', 'UPDATE ballot_box SET slips = slips[2:]'],
    ['changes no slip', `UPDATE ballot_box SET slips = ARRAY[slips[1], 'AAAA']`],
    ['puts no two slips in at once', `UPDATE ballot_box SET slips = slips || ARRAY['AAAA', 'BBBB']`],
    ['writes no unsealed slips', `UPDATE ballot_box SET unsealed = '[]'`],
    ['deletes no box', 'DELETE FROM ballot_box'],
  ])('%s', async (_what, sql) => {
    const id = await sitting(store, 3);
    for (const seat of [1, 2]) await recorded(store, await ballotOf(store, id, seat));
    const act = transact(store, (tx) => tx.rows(`${sql} WHERE nomination_id = $1`, [id]));
    await expect(act).rejects.toThrow(/one slip is put at a time|permission denied/);
    expect(await reader(store).rows('SELECT FROM ballot_box WHERE nomination_id = $1', [id])).toHaveLength(1);
  });
});
