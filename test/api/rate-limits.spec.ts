import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/api.ts';
import { atMost } from '../support/callers.ts';
import { firstAdmin, hired, signIn, type TestPerson, withHeaders } from '../support/people.ts';

const WRITES = 1_200;
const SIGN_INS = 120;

const home = throwAwayHome();
let stack: Stack;
let admin: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
}, 120_000);
afterAll(() => stack?.stop());

/** From a network of its own; this machine is a proxy whose word on addresses is taken. */
const from = (address: string) => withHeaders(stack.apiUrl, { 'X-Forwarded-For': address });
const inFull = ({ status, body, headers }: Answer) => [status, body.code, headers.get('retry-after') !== null];
const leftOf = ({ headers }: Answer) => Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
/** The least that the API does for a change: nobody is acting. */
const write = (request: TestPerson['request']) => request('POST', '/v1/seasons/none/end', {});

/**
 * The codes that came until the caller was told to stop. On a machine so slow that the minute is over first the count begins
 * anew, so it is tried for some minutes' worth.
 */
async function untilTooMany(limit: number, send: (index: number) => Promise<Answer>): Promise<string[]> {
  const codes = new Set<string>();
  for (let sent = 0; sent < 4 * limit && !codes.has('TOO_MANY_REQUESTS'); sent += 10) {
    const batch = Array.from({ length: 10 }, (_, index) => sent + index);
    for (const { body } of await atMost(10, batch, send)) codes.add(body.code);
  }
  return [...codes].sort();
}

describe('Every answer', () => {
  it('Tells the policy and how much of it is left, of reading and of writing apart', async () => {
    const request = from('203.0.113.1');
    const [first, second] = [await request('GET', '/v1/refusals'), await request('GET', '/v1/refusals')];
    expect(first.headers.get('ratelimit-policy')).toMatch(/^"reading"; q=3000; w=60; pk=:/);
    expect(leftOf(first) - leftOf(second)).toBe(1);
    const written = await write(request);
    expect(written.headers.get('ratelimit-policy')).toMatch(/^"writing"; q=1200; w=60; pk=:/);
    expect(leftOf(written)).toBe(WRITES - 1);
  });

  it('But those of the health of the process, which are not counted', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const { headers } = await from('203.0.113.1')('GET', path);
      expect([path, headers.get('ratelimit')]).toEqual([path, null]);
    }
  });
});

describe('Whoever asks too often', () => {
  it('TOO_MANY_REQUESTS: is told when to ask again, while others, and the own reading, go on', async () => {
    const eager = from('203.0.113.2');
    expect(await untilTooMany(WRITES, () => write(eager))).toEqual(['IDENTITY_REQUIRED', 'TOO_MANY_REQUESTS']);
    const late = await write(eager);
    expect(inFull(late)).toEqual([429, 'TOO_MANY_REQUESTS', true]);
    expect(late.body.texts).toMatchObject({ vi: expect.stringContaining('1200'), en: expect.stringContaining('1200') });
    expect((await eager('GET', '/v1/refusals')).status).toBe(200);
    expect((await write(from('203.0.113.3'))).status).toBe(401);
  });

  it('Is told to the log once a minute, and not with every request', async () => {
    const eager = from('203.0.113.9');
    await untilTooMany(WRITES, () => write(eager));
    await atMost(10, Array.from({ length: 40 }), () => write(eager));
    const log = readFileSync(join(home, 'log', 'api.log'), 'utf8').split('\n');
    const told = log.filter((line) => line.includes('asks too often') && line.includes('"network 203.0.113.9"'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(10);
  });

  it('A person is counted by the account, wherever from, and not with the network', async () => {
    const person = await hired(stack.apiUrl, admin, 'dem.rieng', { role: 'AUDITOR' });
    const asked = (address: string) =>
      withHeaders(stack.apiUrl, { Cookie: person.cookie, 'X-Forwarded-For': address })('GET', '/v1/refusals');
    const [one, other] = [await asked('203.0.113.4'), await asked('203.0.113.5')];
    expect(leftOf(one) - leftOf(other)).toBe(1);
    const stranger = await from('203.0.113.4')('GET', '/v1/refusals');
    expect(leftOf(stranger)).toBeGreaterThan(leftOf(other));
  });

  it('TOO_MANY_REQUESTS: one network signs in so often, whatever logins it tries; the addresses of one IPv6 network are one', async () => {
    const told = await untilTooMany(SIGN_INS, (index) =>
      signIn(stack.apiUrl, `nobody-${index}`, 'không phải mật khẩu', {
        'X-Forwarded-For': `2001:db8:7:7::${index.toString(16)}`,
      }),
    );
    expect(told).toEqual(['SIGN_IN_REFUSED', 'TOO_MANY_REQUESTS']);
    const elsewhere = await signIn(stack.apiUrl, 'nobody', 'không phải mật khẩu', {
      'X-Forwarded-For': '2001:db8:8::1',
    });
    expect(elsewhere.body.code).toBe('SIGN_IN_REFUSED');
  });
});
