import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Acting } from '../support/api.ts';
import { until } from './ground.ts';
import { inShort } from '../support/api.ts';
import { ADMIN, startWebhookStack, type WebhookStack } from './on-the-stack.ts';
import { verified } from './receiver.ts';

let stack: WebhookStack;
let id: string;
let secret: string;

beforeAll(async () => {
  stack = await startWebhookStack();
}, 120_000);
afterAll(() => stack?.close());

describe('A webhook', () => {
  it('Is created once for a key, with its secret, and tells of what is recorded from then on', async () => {
    await stack.season.submitted('truoc do');
    const as = { ...ADMIN, key: randomUUID() };
    const [first, again] = [await stack.doors.create(stack.hook(), as), await stack.doors.create(stack.hook(), as)];
    expect([first.status, again.body]).toEqual([201, first.body]);
    ({ id, secret } = first.body);
    const nominationId = await stack.season.submitted('sau do');
    await stack.doors.delivered(id, 1);
    expect(stack.receiver.received.map((one) => verified(secret, one).data.nominationId)).toEqual([nominationId]);
  });

  it('ROLE_NOT_ALLOWED: nobody but an administrator keeps webhooks, and an auditor reads them', async () => {
    for (const as of [{ role: 'AUDITOR' }, { role: 'HEAD', unitId: stack.season.units.W }] as Acting[]) {
      expect(inShort(await stack.doors.create(stack.hook(), as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
      for (const [word, body] of [
        ['secret', {}],
        ['replay', { from: '2020-01-01T00:00:00Z' }],
        ['disable'],
        ['enable'],
      ] as const) {
        expect(inShort(await stack.doors.post(`${id}/${word}`, body, as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
      }
    }
    expect(inShort(await stack.doors.get(`${id}/deliveries`, { role: 'HEAD', unitId: stack.season.units.W }))).toEqual([
      403,
      'ROLE_NOT_ALLOWED',
    ]);
    expect((await stack.doors.get(id, { role: 'AUDITOR' })).body).toMatchObject({
      id,
      url: stack.receiver.url,
      disabledAt: null,
    });
    expect((await stack.doors.get('', { role: 'AUDITOR' })).body.items).toHaveLength(1);
    expect(inShort(await stack.doors.get('', {}))).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('Shows its secret nowhere but where it was made', async () => {
    const shown = JSON.stringify([
      (await stack.doors.get(id)).body,
      (await stack.doors.get('')).body,
      (await stack.doors.get(`${id}/deliveries`)).body,
    ]);
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
    const { status, body } = await stack.doors.create(stack.hook({ url }));
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
    expect(body.errors[0]).toMatchObject({ path: 'url', message: expect.stringContaining(reason) });
  });

  it('Has another secret after a rotation, which the same key does not make twice', async () => {
    const as = { ...ADMIN, key: randomUUID() };
    const [rotated, again] = [
      await stack.doors.post(`${id}/secret`, { overlapHours: 1 }, as),
      await stack.doors.post(`${id}/secret`, { overlapHours: 1 }, as),
    ];
    expect(again.body).toEqual(rotated.body);
    expect(rotated.body.secret).not.toBe(secret);
    const before = stack.receiver.received.length;
    await stack.season.submitted('xoay khoa');
    await until('the messages', () => stack.receiver.received.length >= before + 1);
    const latest = stack.receiver.received.at(-1);
    for (const one of [secret, rotated.body.secret])
      expect(latest && verified(one, latest).type).toBe('nomination.submitted');
    expect(inShort(await stack.doors.post(`${randomUUID()}/secret`, {}))).toEqual([404, 'NOT_FOUND']);
  });
});
