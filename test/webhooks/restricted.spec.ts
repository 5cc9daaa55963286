import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import { restrictedScene } from '../support/restricted.ts';
import { until } from './ground.ts';
import { startWebhookStack, type WebhookStack } from './on-the-stack.ts';
import { verified } from './receiver.ts';

let stack: WebhookStack;
let scene: Awaited<ReturnType<typeof restrictedScene>>;
let id: string;
let secret: string;

beforeAll(async () => {
  stack = await startWebhookStack();
  scene = await restrictedScene(stack.request, stack.season);
  const hook = stack.hook({ types: ['nomination.submitted', 'nomination.closed'] });
  ({ id, secret } = (await stack.doors.create(hook)).body);
}, 120_000);
afterAll(() => stack?.close());

const told = () =>
  stack.receiver.received.map((one) => {
    const { type, data } = verified(secret, one);
    return `${type} ${data.nominationId}`;
  });
const closing = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' };

describe('Of a restricted nomination no other system is told', () => {
  it('Neither what happens in it from then on, nor by a replay, nor in the log of what was sent before', async () => {
    const kept = await scene.kept('bi mat voi he thong');
    // What was told before it became restricted has arrived or was withdrawn; the ordinary one arrives.
    await until('the ordinary one', () => told().includes(`nomination.submitted ${kept.beside}`));
    const listed = async () =>
      (await stack.doors.get(`${id}/deliveries?limit=200`)).body.items.map(
        (row: { nominationId: string }) => row.nominationId,
      );
    expect(await listed()).toEqual([kept.beside]);
    expect((await stack.season.command(kept.id, closing, scene.head)).status).toBe(200);
    expect((await stack.season.command(kept.beside, closing, scene.head)).status).toBe(200);
    const replay = await stack.doors.post(`${id}/replay`, { from: '2020-01-01T00:00:00Z' });
    expect(replay.body.queued).toBe(2);
    await stack.doors.delivered(id, 4);
    expect(new Set(await listed())).toEqual(new Set([kept.beside]));
    expect(told()).not.toContain(`nomination.closed ${kept.id}`);
    expect(inShort(await stack.doors.post(`${id}/replay`, { after: `evt_${kept.id}_1` }))).toEqual([
      422,
      'INVALID_INPUT',
    ]);
  });
});
