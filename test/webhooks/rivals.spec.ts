import { claimDeliveries, settleDelivery, type Store, transact } from '@laurel/store';
import { type Resolve, type Sender, targetRules } from '@laurel/webhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { clock, deliveriesTo, sending, toldOf, until } from './ground.ts';
import { openReceiver, type Receiver } from './receiver.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let receiver: Receiver;
let senders: Sender[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 20 });
  season = await openSeasonIn(store);
  receiver = await openReceiver();
});
afterEach(async () => {
  for (const sender of senders) await sender.stop();
  senders = [];
  receiver.received.splice(0);
  receiver.answers.splice(0);
  await store.query(`UPDATE webhook SET disabled_at = now(), disabled_for = 'ASKED' WHERE disabled_at IS NULL`);
});
afterAll(async () => {
  await receiver?.close();
  await database?.close();
});

const SUBMITTED = ['nomination.submitted'] as const;
const submitted = (count: number) => Promise.all(Array.from({ length: count }, () => submittedIn(store, season)));
const delivered = async (webhookId: string) => (await deliveriesTo(store, webhookId, 'DELIVERED')).length;
const LEASE_MS = 60_000;
const claim = (now: Date) => {
  const leaseUntil = new Date(now.getTime() + LEASE_MS);
  return transact(store, (tx) => claimDeliveries(tx, { now, leaseUntil, perWebhook: 8, busy: [] }));
};

describe('Several processes', () => {
  it('Send each message once', async () => {
    const webhookId = await toldOf(store, receiver.url, SUBMITTED);
    await submitted(60);
    const time = clock();
    senders = Array.from({ length: 4 }, () => sending(store, time));
    await until('sixty arrivals', async () => (await delivered(webhookId)) === 60);
    expect(receiver.received).toHaveLength(60);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(60);
    expect((await deliveriesTo(store, webhookId)).every(({ log }) => log.length === 1)).toBe(true);
  });

  it('Claim nothing that another one has claimed, at the same moment or until its lease is over', async () => {
    await toldOf(store, receiver.url, SUBMITTED);
    await submitted(20);
    const now = new Date();
    const claims = await Promise.all(Array.from({ length: 6 }, () => claim(now)));
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = [await claim(now), await claim(now), await claim(now)].flat();
    expect(new Set([...ids, ...rest.map(({ id }) => id)]).size).toBe(20);
    expect(await claim(new Date(now.getTime() + LEASE_MS - 1))).toEqual([]);
    expect((await claim(new Date(now.getTime() + LEASE_MS))).map(({ attempt }) => attempt)).toEqual(Array(8).fill(2));
  });

  it('Send what a process that died had claimed, and its last word comes too late', async () => {
    const webhookId = await toldOf(store, receiver.url, SUBMITTED);
    await submitted(1);
    const [lost] = await claim(new Date());
    if (!lost) throw new Error('nothing was due');
    const time = clock();
    senders = [sending(store, time)];
    time.pass(LEASE_MS);
    await until('its arrival', async () => (await delivered(webhookId)) === 1);
    const log = { attempt: 1, at: new Date().toISOString(), tookMs: 1, status: 500, fault: null };
    const dead = { state: 'DEAD' } as const;
    expect(await transact(store, (tx) => settleDelivery(tx, lost, dead, log, new Date()))).toBe(false);
    expect(await deliveriesTo(store, webhookId)).toMatchObject([
      { state: 'DELIVERED', log: [{ attempt: 2, status: 204 }] },
    ]);
  });
});

describe('One process', () => {
  it('Is not kept from others by a receiver that does not answer', async () => {
    const silent = await openReceiver();
    silent.answers.push(...Array<number>(50).fill(0));
    const [silentId, webhookId] = [
      await toldOf(store, silent.url, SUBMITTED),
      await toldOf(store, receiver.url, SUBMITTED),
    ];
    await submitted(20);
    senders = [sending(store, clock(), { limitMs: 120_000 })];
    await until('all of the other', async () => (await delivered(webhookId)) === 20);
    expect([silent.received.length, await delivered(silentId)]).toEqual([8, 0]);
    for (const sender of senders) await sender.stop();
    const faults = (await deliveriesTo(store, silentId)).flatMap(({ log }) => log.map(({ fault }) => fault));
    expect(faults).toEqual(Array(8).fill('STOPPED'));
    await silent.close();
  });

  it('Sends nothing to a name that stands for a private address, and says so', async () => {
    const asked: string[] = [];
    const inside: Resolve = async (name) => {
      asked.push(name);
      return [{ address: '10.0.0.7', family: 4 }];
    };
    const webhookId = await toldOf(store, 'https://hooks.example/laurel', SUBMITTED);
    await submitted(1);
    senders = [sending(store, clock(), { resolve: inside, rules: targetRules({ isDemo: false }) })];
    await until('a try', async () => (await deliveriesTo(store, webhookId)).some(({ log }) => log.length === 1));
    expect((await deliveriesTo(store, webhookId))[0]?.log).toMatchObject([{ status: null, fault: 'TARGET_REFUSED' }]);
    expect(asked).toEqual(['hooks.example']);
  });

  it('Forgets after ninety days what arrived, and never what waits', async () => {
    const webhookId = await toldOf(store, receiver.url, SUBMITTED);
    await submitted(3);
    const [waiting] = await deliveriesTo(store, webhookId);
    await store.query(`UPDATE webhook_delivery SET due_at = '2199-01-01' WHERE id = $1`, [waiting?.id]);
    senders = [sending(store, clock())];
    await until('two arrivals', async () => (await delivered(webhookId)) === 2);
    const later = clock();
    later.pass(91 * 86_400_000);
    senders.push(sending(store, later));
    await until('their end', async () => (await deliveriesTo(store, webhookId)).length === 1);
    expect((await deliveriesTo(store, webhookId))[0]?.id).toBe(waiting?.id);
  });
});
