import { disableWebhook, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordAct } from '@laurel/activities';
import { ballotKey } from '../support/ballots.ts';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutAfterCommit, cutBeforeCommit } from '../support/faults.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { deliveriesTo, toldOf } from './ground.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const URL = 'https://hooks.example/laurel';
const told = async (webhookId: string) => (await deliveriesTo(store, webhookId)).map(({ type }) => type).sort();
const count = async () => Number((await store.query('SELECT count(*) FROM webhook_delivery'))[0].count);

describe('What other systems are told', () => {
  it('Without an address nothing is written', async () => {
    await recordOn(store)(await asked(store, await submittedIn(store, season), answers('WARD')));
    expect(await count()).toBe(0);
  });

  it('Each address gets the facts that it asked for, at their place in the ledger', async () => {
    const all = await toldOf(store, URL);
    const outcomes = await toldOf(store, URL, ['nomination.closed']);
    const id = await submittedIn(store, season);
    await recordOn(store)(await asked(store, id, answers('WARD')));
    expect(await told(all)).toEqual(['commendation.issued', 'nomination.closed', 'nomination.submitted']);
    expect(await told(outcomes)).toEqual(['nomination.closed']);
    const [closed] = await deliveriesTo(store, outcomes);
    const [entry] = await store.query(
      `SELECT case_seq, at FROM ledger_entry WHERE case_id = $1 AND kind = 'NominationClosed'`,
      [id],
    );
    expect(closed).toMatchObject({
      caseId: id,
      caseSeq: entry.case_seq,
      createdAt: entry.at,
      state: 'PENDING',
      log: [],
    });
  });

  it('An address that is disabled is told nothing', async () => {
    const webhookId = await toldOf(store, URL);
    await transact(store, (tx) => disableWebhook(tx, webhookId, 'ASKED', new Date()));
    await submittedIn(store, season);
    expect(await told(webhookId)).toEqual([]);
  });

  it('A transaction that is lost in front of its commit tells nobody, and the same act again tells once', async () => {
    const webhookId = await toldOf(store, URL, ['nomination.closed']);
    const request = await asked(store, await submittedIn(store, season), answers('WARD'));
    const means = { ballotKey, now: Date.now };
    const cutBefore = recordAct({ ...means, store: await cutBeforeCommit(database) });
    await expect(cutBefore(request)).rejects.toThrow('before the commit');
    expect(await told(webhookId)).toEqual([]);
    const cutAfter = recordAct({ ...means, store: await cutAfterCommit(database) });
    await expect(cutAfter(request)).rejects.toThrow('after the commit');
    expect((await recordOn(store)(request)).kind).toBe('RECORDED');
    expect(await told(webhookId)).toEqual(['nomination.closed']);
  });

  it('A command that was refused by a rival tells nobody', async () => {
    const webhookId = await toldOf(store, URL, ['nomination.closed']);
    const id = await submittedIn(store, season);
    const requests = [await asked(store, id, answers('WARD')), await asked(store, id, answers('WARD', 'NO_AWARD'))];
    const outcomes = await Promise.all(requests.map((request) => recordOn(store)(request)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['ELSEWHERE', 'RECORDED']);
    expect(await told(webhookId)).toEqual(['nomination.closed']);
  });
});
