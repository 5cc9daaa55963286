import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from './ground.ts';
import { inShort } from '../support/api.ts';
import { startWebhookStack, type WebhookStack } from './on-the-stack.ts';
import { verified } from './receiver.ts';

let stack: WebhookStack;
let id: string;
let secret: string;

beforeAll(async () => {
  stack = await startWebhookStack();
  ({ id, secret } = (await stack.doors.create(stack.hook())).body);
  await stack.season.submitted('thu nhat');
  await stack.season.submitted('thu hai');
}, 120_000);
afterAll(() => stack?.close());

describe('What a webhook missed', () => {
  it('Is not queued while it is disabled, and comes by a replay from an instant, under the same ids', async () => {
    await stack.doors.delivered(id, 2);
    await stack.doors.post(`${id}/disable`);
    expect((await stack.doors.get(id)).body.disabledFor).toBe('ASKED');
    const missed = await stack.season.submitted('luc tat');
    await stack.doors.post(`${id}/enable`);
    const before = stack.receiver.received.map((one) => one.id);
    const replay = await stack.doors.post(`${id}/replay`, { from: '2020-01-01T00:00:00Z' });
    expect(replay.body).toMatchObject({ queued: 3, hasMore: false });
    await until('the messages', () => stack.receiver.received.length >= before.length + 3);
    const after = stack.receiver.received.slice(before.length);
    expect(after.map((one) => verified(secret, one).data.nominationId)).toContain(missed);
    expect(before.every((messageId) => after.some((one) => one.id === messageId))).toBe(true);
  });

  it('Comes by a replay behind a message, or of one delivery alone', async () => {
    await stack.doors.delivered(id, 5);
    const [latest] = (await stack.doors.get(`${id}/deliveries?limit=1`)).body.items;
    const all = (await stack.doors.post(`${id}/replay`, { from: '2020-01-01T00:00:00Z' })).body;
    const behind = (await stack.doors.post(`${id}/replay`, { after: stack.receiver.received[0]?.id })).body;
    expect([all.queued, behind.queued, behind.last]).toEqual([3, 2, all.last]);
    expect((await stack.doors.post(`${id}/replay`, { after: all.last })).body).toEqual({
      queued: 0,
      last: null,
      hasMore: false,
    });
    expect((await stack.doors.post(`${id}/replay`, { deliveryId: latest.id })).body).toEqual({
      queued: 1,
      last: latest.messageId,
      hasMore: false,
    });
    await stack.doors.delivered(id, 11);
  });

  it('A replay from nowhere is refused', async () => {
    expect(inShort(await stack.doors.post(`${id}/replay`, { after: `evt_${randomUUID()}_1` }))).toEqual([
      422,
      'INVALID_INPUT',
    ]);
    expect(inShort(await stack.doors.post(`${id}/replay`, { after: 'evt' }))).toEqual([422, 'INVALID_INPUT']);
    expect(inShort(await stack.doors.post(`${id}/replay`, { deliveryId: randomUUID() }))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await stack.doors.post(`${id}/replay`, {}))).toEqual([422, 'INVALID_INPUT']);
  });
});

describe('The list of deliveries', () => {
  it('Is read page by page, the latest first, with what came of each try', async () => {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await stack.doors.get(`${id}/deliveries?limit=5${after}`);
      ids.push(...body.items.map((one: { id: string }) => one.id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect([ids.length, new Set(ids).size]).toEqual([11, 11]);
    const [latest] = (await stack.doors.get(`${id}/deliveries?limit=1`)).body.items;
    expect(latest).toMatchObject({ state: 'DELIVERED', log: [{ attempt: 1, status: 204, fault: null }] });
  });
});
