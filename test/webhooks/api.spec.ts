import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { openReceiver, type Receiver, verified } from './receiver.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let receiver: Receiver;
let id: string;
let secret: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  receiver = await openReceiver();
}, 120_000);
afterAll(async () => {
  await receiver?.close();
  await stack?.stop();
});

const ADMIN: Acting = { role: 'ADMIN' };
const hook = (more: object = {}) => ({
  name: 'Văn thư (dữ liệu bịa)',
  url: receiver.url,
  types: ['nomination.submitted'],
  ...more,
});
const create = (body: object, as = ADMIN) => request('POST', '/v1/webhooks', body, as);
const post = (path: string, body?: object, as = ADMIN) => request('POST', `/v1/webhooks/${path}`, body, as);
const get = (path: string, as = ADMIN) => request('GET', `/v1/webhooks/${path}`, undefined, as);
const inShort = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.errors];
const arrived = (count: number) =>
  waitUntil(async () => receiver.received.length >= count, { what: `${count} messages`, limitMs: 30_000, everyMs: 50 });
const delivered = (count: number) =>
  waitUntil(async () => (await get(`${id}/deliveries?state=DELIVERED`)).body.items.length === count, {
    what: `${count} deliveries`,
    limitMs: 30_000,
    everyMs: 50,
  });

describe('A webhook', () => {
  it('Is created once for a key, with its secret, and tells of what is recorded from then on', async () => {
    await season.submitted('truoc do');
    const as = { ...ADMIN, key: randomUUID() };
    const [first, again] = [await create(hook(), as), await create(hook(), as)];
    expect([first.status, again.body]).toEqual([201, first.body]);
    ({ id, secret } = first.body);
    const nominationId = await season.submitted('sau do');
    await delivered(1);
    expect(receiver.received.map((one) => verified(secret, one).data.nominationId)).toEqual([nominationId]);
  });

  it('ROLE_NOT_ALLOWED: nobody but an administrator keeps webhooks, and an auditor reads them', async () => {
    for (const as of [{ role: 'AUDITOR' }, { role: 'HEAD', unitId: season.units.W }] as Acting[]) {
      expect(inShort(await create(hook(), as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
      for (const [word, body] of [
        ['secret', {}],
        ['replay', { from: '2020-01-01T00:00:00Z' }],
        ['disable'],
        ['enable'],
      ] as const) {
        expect(inShort(await post(`${id}/${word}`, body, as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
      }
    }
    expect(inShort(await get(`${id}/deliveries`, { role: 'HEAD', unitId: season.units.W }))).toEqual([
      403,
      'ROLE_NOT_ALLOWED',
    ]);
    expect((await get(id, { role: 'AUDITOR' })).body).toMatchObject({ id, url: receiver.url, disabledAt: null });
    expect((await get('', { role: 'AUDITOR' })).body.items).toHaveLength(1);
    expect(inShort(await get('', {}))).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('Shows its secret nowhere but where it was made', async () => {
    const shown = JSON.stringify([(await get(id)).body, (await get('')).body, (await get(`${id}/deliveries`)).body]);
    expect(shown).not.toContain('whsec_');
    expect(secret).toMatch(/^whsec_/);
  });

  it.each([
    ['http://hooks.example/', 'must begin with https://'],
    ['https://10.0.0.1/', 'private'],
    ['https://169.254.169.254/', 'private'],
    ['https://[::ffff:192.168.0.1]/', 'private'],
    ['https://somebody:secret@hooks.example/', 'no user name'],
    ['not an address', 'absolute'],
  ])('Is not created for %s', async (url, reason) => {
    const { status, body } = await create(hook({ url }));
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
    expect(body.errors[0]).toMatchObject({ path: 'url', message: expect.stringContaining(reason) });
  });

  it('Has another secret after a rotation, which the same key does not make twice', async () => {
    const as = { ...ADMIN, key: randomUUID() };
    const [rotated, again] = [
      await post(`${id}/secret`, { overlapHours: 1 }, as),
      await post(`${id}/secret`, { overlapHours: 1 }, as),
    ];
    expect(again.body).toEqual(rotated.body);
    expect(rotated.body.secret).not.toBe(secret);
    const before = receiver.received.length;
    await season.submitted('xoay khoa');
    await arrived(before + 1);
    const latest = receiver.received.at(-1);
    for (const one of [secret, rotated.body.secret])
      expect(latest && verified(one, latest).type).toBe('nomination.submitted');
    expect(inShort(await post(`${randomUUID()}/secret`, {}))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('What a webhook missed', () => {
  it('Is not queued while it is disabled, and comes by a replay from an instant, under the same ids', async () => {
    await delivered(2);
    await post(`${id}/disable`);
    expect((await get(id)).body.disabledFor).toBe('ASKED');
    const missed = await season.submitted('luc tat');
    await post(`${id}/enable`);
    const before = receiver.received.map((one) => one.id);
    const replay = await post(`${id}/replay`, { from: '2020-01-01T00:00:00Z' });
    expect(replay.body).toMatchObject({ queued: 4, hasMore: false });
    await arrived(before.length + 4);
    const after = receiver.received.slice(before.length);
    expect(after.map((one) => verified(secret, one).data.nominationId)).toContain(missed);
    expect(before.every((messageId) => after.some((one) => one.id === messageId))).toBe(true);
  });

  it('Comes by a replay behind a message, or of one delivery alone', async () => {
    await delivered(6);
    const [latest] = (await get(`${id}/deliveries?limit=1`)).body.items;
    const all = (await post(`${id}/replay`, { from: '2020-01-01T00:00:00Z' })).body;
    const behind = (await post(`${id}/replay`, { after: receiver.received[0]?.id })).body;
    expect([all.queued, behind.queued, behind.last]).toEqual([4, 2, all.last]);
    expect((await post(`${id}/replay`, { after: all.last })).body).toEqual({ queued: 0, last: null, hasMore: false });
    expect((await post(`${id}/replay`, { deliveryId: latest.id })).body).toEqual({
      queued: 1,
      last: latest.messageId,
      hasMore: false,
    });
    await delivered(13);
  });

  it('A replay from nowhere is refused', async () => {
    expect(inShort(await post(`${id}/replay`, { after: `evt_${randomUUID()}_1` }))).toEqual([422, 'INVALID_INPUT']);
    expect(inShort(await post(`${id}/replay`, { after: 'evt' }))).toEqual([422, 'INVALID_INPUT']);
    expect(inShort(await post(`${id}/replay`, { deliveryId: randomUUID() }))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await post(`${id}/replay`, {}))).toEqual([422, 'INVALID_INPUT']);
  });
});

describe('The list of deliveries', () => {
  it('Is read page by page, the latest first, with what came of each try', async () => {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await get(`${id}/deliveries?limit=5${after}`);
      ids.push(...body.items.map((one: { id: string }) => one.id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect([ids.length, new Set(ids).size]).toEqual([13, 13]);
    const [latest] = (await get(`${id}/deliveries?limit=1`)).body.items;
    expect(latest).toMatchObject({ state: 'DELIVERED', log: [{ attempt: 1, status: 204, fault: null }] });
  });
});
