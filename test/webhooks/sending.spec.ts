import { MESSAGES } from '@laurel/contracts';
import type { PublishedType } from '@laurel/domain';
import { enableWebhook, rotateSecret, type Store, transact } from '@laurel/store';
import { PAUSES_MS, type Sender, webhookSecret } from '@laurel/webhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ballotKey } from '../support/ballots.ts';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { ANY_PAUSE_MS, type Clock, clock, deliveriesTo, sending, toldOf, until, webhookIn } from './ground.ts';
import { openReceiver, type Receiver, verified } from './receiver.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let receiver: Receiver;
let sender: Sender | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
  receiver = await openReceiver();
});
afterEach(async () => {
  await sender?.stop();
  receiver.received.splice(0);
  receiver.answers.splice(0);
  await store.query(`UPDATE webhook SET disabled_at = now(), disabled_for = 'ASKED' WHERE disabled_at IS NULL`);
});
afterAll(async () => {
  await receiver?.close();
  await database?.close();
});

const closedCase = async () => {
  const id = await submittedIn(store, season);
  await recordOn(store)(await asked(store, id, answers('WARD')));
  return id;
};
const log = async (webhookId: string) => (await deliveriesTo(store, webhookId))[0]?.log ?? [];
const passTries = async (of: Clock, webhookId: string, tries: number) => {
  await until(`${tries} tries`, async () => (await log(webhookId)).length === tries);
  of.pass(ANY_PAUSE_MS);
};

describe('A message', () => {
  it('Arrives signed, in the form of the contract, once', async () => {
    const webhookId = await toldOf(store, receiver.url);
    const id = await closedCase();
    sender = sending(store, clock());
    await until('three messages', async () => (await deliveriesTo(store, webhookId, 'DELIVERED')).length === 3);
    const secret = webhookSecret(ballotKey, { id: webhookId, secretNo: 1 });
    const told = receiver.received.map((one) => verified(secret, one));
    expect(told.every((one) => MESSAGES[one.type as PublishedType].safeParse(one).success)).toBe(true);
    expect(told.find(({ type }) => type === 'nomination.closed').data).toMatchObject({
      nominationId: id,
      outcome: 'COMMENDED',
    });
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(3);
  });

  it('Is sent again under the same id while the receiver answers 500, or not at all', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.closed']);
    receiver.answers.push(500, 302);
    await closedCase();
    const time = clock();
    sender = sending(store, time);
    await passTries(time, webhookId, 1);
    await passTries(time, webhookId, 2);
    await until('its arrival', async () => (await deliveriesTo(store, webhookId, 'DELIVERED')).length === 1);
    expect((await log(webhookId)).map(({ attempt, status, fault }) => [attempt, status, fault])).toEqual([
      [1, 500, null],
      [2, 302, null],
      [3, 204, null],
    ]);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  });

  it('Waits as long as the schedule says before it is sent again', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.closed']);
    receiver.answers.push(500);
    await closedCase();
    sender = sending(store, clock());
    await until('a try', async () => (await log(webhookId)).length === 1);
    const [delivery] = await deliveriesTo(store, webhookId);
    const [first] = delivery?.log ?? [];
    const pauseMs = (delivery?.dueAt.getTime() ?? 0) - Date.parse(first?.at ?? '') - (first?.tookMs ?? 0);
    expect(pauseMs).toBe(PAUSES_MS[0]);
  });

  it('Carries two signatures while two secrets hold', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.closed']);
    await transact(store, (tx) => rotateSecret(tx, webhookId, new Date(Date.now() + 3_600_000)));
    await closedCase();
    sender = sending(store, clock());
    await until('its arrival', () => receiver.received.length === 1);
    const [one] = receiver.received;
    for (const secretNo of [1, 2]) {
      expect(one && verified(webhookSecret(ballotKey, { id: webhookId, secretNo }), one).type).toBe(
        'nomination.closed',
      );
    }
  });
});

describe('A receiver that does not receive', () => {
  it('Is given up after twelve tries, told nothing more, and told what waits when it is enabled', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.submitted']);
    receiver.answers.push(...Array.from({ length: 12 }, () => 503));
    await submittedIn(store, season);
    const time = clock();
    sender = sending(store, time);
    for (let tries = 1; tries <= 12; tries++) await passTries(time, webhookId, tries);
    await until('the end', async () => (await webhookIn(store, webhookId)).disabledFor === 'FAILING');
    expect(await deliveriesTo(store, webhookId, 'DEAD')).toHaveLength(1);
    await submittedIn(store, season);
    expect(await deliveriesTo(store, webhookId)).toHaveLength(1);
    await transact(store, (tx) => enableWebhook(tx, webhookId));
    await submittedIn(store, season);
    await until('its arrival', async () => (await deliveriesTo(store, webhookId, 'DELIVERED')).length === 1);
  });

  it('Is not disabled for one message that it never takes while others arrive', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.submitted']);
    await submittedIn(store, season);
    await store.query(
      `UPDATE webhook_delivery SET attempts = 11, due_at = due_at + interval '1 hour' WHERE webhook_id = $1`,
      [webhookId],
    );
    await submittedIn(store, season);
    receiver.answers.push(204, 500);
    const time = clock();
    sender = sending(store, time);
    await until('one arrival', async () => (await deliveriesTo(store, webhookId, 'DELIVERED')).length === 1);
    time.pass(ANY_PAUSE_MS);
    await until('one end', async () => (await deliveriesTo(store, webhookId, 'DEAD')).length === 1);
    expect((await webhookIn(store, webhookId)).disabledAt).toBeNull();
  });

  it('That answers 410 is gone at once', async () => {
    const webhookId = await toldOf(store, receiver.url, ['nomination.submitted']);
    receiver.answers.push(410);
    await submittedIn(store, season);
    sender = sending(store, clock());
    await until('the end', async () => (await webhookIn(store, webhookId)).disabledFor === 'GONE');
    expect(await deliveriesTo(store, webhookId, 'DEAD')).toHaveLength(1);
  });
});
