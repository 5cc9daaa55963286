import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { nextTryAt, PAUSES_MS } from './back-off.ts';
import { messageIdOf, messageText, placeOf } from './message.ts';
import { signatures, webhookSecret } from './secret.ts';

const key = createSecretKey(randomBytes(32));
const caseId = '00000000-0000-4000-8000-000000000001';
const at = new Date('2023-04-03T02:00:00.000Z');

describe('The text of a message', () => {
  const told = (type: Parameters<typeof messageText>[0]['type'], body: object) =>
    JSON.parse(messageText({ type, at, caseId, caseSeq: 7, body: { ...body } }));

  it('Tells the outcome of a closed nomination, and where to read more', () => {
    expect(told('nomination.closed', { outcome: 'COMMENDED' })).toEqual({
      type: 'nomination.closed',
      timestamp: '2023-04-03T02:00:00.000Z',
      data: { nominationId: caseId, caseSeq: 7, link: `/v1/nominations/${caseId}`, outcome: 'COMMENDED' },
    });
  });

  it('Tells of a commendation whose it is, and of what else the ledger holds nothing', () => {
    const numbers = { commendationId: 'c-1', year: 2023, decisionNo: 4, registerNo: 9 };
    const { data } = told('commendation.issued', { level: 'WARD', round: 1, unitId: 'u-1', capacity: 'HEAD', numbers });
    expect(Object.keys(data)).toEqual(['nominationId', 'caseSeq', 'link', 'level', 'commendationId']);
    const returned = told('nomination.returned', { level: 'WARD', reason: { remarkId: 'r' }, fields: ['nominee'] });
    expect(Object.keys(returned.data)).toEqual(['nominationId', 'caseSeq', 'link', 'level']);
  });
});

describe('The id of a message', () => {
  it('Names one entry of the ledger, and holds no dot, which parts what is signed', () => {
    const id = messageIdOf({ caseId, caseSeq: 12 });
    expect(id).toMatch(/^[^.]+$/);
    expect(placeOf(id)).toEqual({ caseId, caseSeq: 12 });
  });

  it.each(['', 'evt_1', `evt_${caseId}_0`, `evt_${caseId}_1x`, `evt_${caseId.replaceAll('0', 'z')}_1`])(
    '"%s" names none',
    (id) => {
      expect(placeOf(id)).toBeNull();
    },
  );
});

describe('The signature of a message', () => {
  const id = 'w-1';
  const text = '{"type":"nomination.closed"}';
  const now = new Date();
  const signed = (secretNo: number, formerUntil: Date | null = null) =>
    signatures(key, { id, secretNo, formerUntil }, { messageId: 'evt_1', now, text });
  const verified =
    (secretNo: number, signature: string, body = text) =>
    () =>
      new Webhook(webhookSecret(key, { id, secretNo })).verify(body, {
        'webhook-id': 'evt_1',
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': signature,
      });

  it('Is verified by the public library of Standard Webhooks under the secret that was told', () => {
    expect(webhookSecret(key, { id, secretNo: 1 })).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(verified(1, signed(1))()).toEqual(JSON.parse(text));
    expect(verified(1, signed(1), `${text} `)).toThrow('No matching signature');
  });

  it('Holds under both secrets while they overlap, and under the new one alone afterwards', () => {
    const overlapping = signed(2, new Date(now.getTime() + 1));
    expect([verified(1, overlapping)(), verified(2, overlapping)()]).toHaveLength(2);
    expect(verified(1, signed(2, now))).toThrow('No matching signature');
  });

  it('No two addresses and no two keys share a secret', () => {
    const secrets = [
      webhookSecret(key, { id, secretNo: 1 }),
      webhookSecret(key, { id, secretNo: 2 }),
      webhookSecret(key, { id: 'w-2', secretNo: 1 }),
      webhookSecret(createSecretKey(randomBytes(32)), { id, secretNo: 1 }),
    ];
    expect(new Set(secrets).size).toBe(4);
  });
});

describe('The pauses between tries', () => {
  it('Grow, spread by a tenth at most, and end after the twelfth try', () => {
    const pause = (attempt: number, chance: number) => (nextTryAt(attempt, at, chance)?.getTime() ?? 0) - at.getTime();
    expect(pause(1, 0)).toBe(2_000);
    expect(pause(1, 1)).toBe(2_200);
    expect(PAUSES_MS.every((one, index) => one > (PAUSES_MS[index - 1] ?? 0))).toBe(true);
    expect([nextTryAt(11, at, 0)?.getTime(), nextTryAt(12, at, 0)]).toEqual([at.getTime() + 86_400_000, null]);
  });
});
