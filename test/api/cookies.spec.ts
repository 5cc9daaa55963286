import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, inShort } from '../support/api.ts';
import {
  cookieOf,
  firstAdmin,
  hired,
  PASSWORD,
  signedIn,
  signIn,
  type TestPerson,
  withHeaders,
} from '../support/people.ts';

let stack: Stack;
let store: Store;
let admin: TestPerson;
let auditor: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
  auditor = await hired(stack.apiUrl, admin, 'kiem.tra', { role: 'AUDITOR' });
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const meBy = async (cookie: string) => inShort(await withHeaders(stack.apiUrl, { Cookie: cookie })('GET', '/v1/me'));
const NOBODY = [401, 'IDENTITY_REQUIRED'];
const SOMEBODY = [200, undefined];

describe('The cookie', () => {
  it('On a loopback address by http it is plain, strict and out of reach of scripts, and ends with the browser', async () => {
    const { headers } = await signIn(stack.apiUrl, auditor.login);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^laurel=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('Behind a proxy that says https it is __Host- and Secure, and each is taken only where it belongs', async () => {
    const https = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'laurel.example' };
    const answer = await signIn(stack.apiUrl, auditor.login, PASSWORD, https);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-laurel=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    const cookie = cookieOf(answer) ?? '';
    const me = (headers: Record<string, string>) => withHeaders(stack.apiUrl, headers)('GET', '/v1/me');
    expect(inShort(await me({ ...https, Cookie: cookie }))).toEqual(SOMEBODY);
    expect(inShort(await me({ Cookie: cookie }))).toEqual(NOBODY);
    expect(inShort(await me({ Cookie: cookie.replace('__Host-', '') }))).toEqual(SOMEBODY);
  });

  it('SECURE_ADDRESS_REQUIRED: by plain http from elsewhere nobody signs in, and no cookie counts', async () => {
    const elsewhere = { 'X-Forwarded-Host': 'laurel.example', 'X-Forwarded-Proto': 'http' };
    const answer = await signIn(stack.apiUrl, auditor.login, PASSWORD, elsewhere);
    expect(inShort(answer)).toEqual([403, 'SECURE_ADDRESS_REQUIRED']);
    const me = await withHeaders(stack.apiUrl, { ...elsewhere, Cookie: auditor.cookie })('GET', '/v1/me');
    expect(inShort(me)).toEqual(NOBODY);
  });

  it('Its id is new with every sign-in: one that was planted before, signed or not, is never the one of the session', async () => {
    const planted = auditor.cookie;
    const again = cookieOf(
      await signIn(stack.apiUrl, admin.login, PASSWORD, { Cookie: planted, Origin: stack.apiUrl }),
    );
    expect(again).toBeDefined();
    expect(again).not.toBe(planted);
    expect(await meBy(planted)).toEqual(NOBODY);
    auditor = await signedIn(stack.apiUrl, auditor.login);
    const unsigned = cookieOf(
      await signIn(stack.apiUrl, admin.login, PASSWORD, { Cookie: 'laurel=mine', Origin: stack.apiUrl }),
    );
    expect(unsigned).toMatch(/^laurel=s%3A/);
  });

  it('An id that is in the table but not signed under the key opens nothing', async () => {
    const [row] = await store.query('SELECT sid FROM session LIMIT 1');
    for (const forged of [row.sid, `s%3A${row.sid}.${'A'.repeat(43)}`]) {
      expect(await meBy(`laurel=${forged}`)).toEqual(NOBODY);
    }
  });
});

describe('A change that carries the cookie', () => {
  const change = (headers: Record<string, string>) =>
    requestTo(stack.apiUrl)(
      'POST',
      '/v1/people',
      { name: 'Người mới (dữ liệu bịa)' },
      {
        key: randomUUID(),
        headers: { Cookie: admin.cookie, ...headers },
      },
    );

  it('FOREIGN_ORIGIN: it is refused from pages of others, and when it does not say where it comes from', async () => {
    for (const headers of [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: stack.apiUrl.replace(/\d+$/, '1') },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: stack.apiUrl },
    ]) {
      expect(inShort(await change(headers as Record<string, string>))).toEqual([403, 'FOREIGN_ORIGIN']);
    }
  });

  it('It is taken from our own pages, by what the browser says or by the address', async () => {
    for (const headers of [{ Origin: stack.apiUrl }, { 'Sec-Fetch-Site': 'same-origin' }]) {
      expect((await change(headers as Record<string, string>)).status).toBe(201);
    }
  });

  it('FOREIGN_ORIGIN: pages of others sign nobody in either', async () => {
    const answer = await signIn(stack.apiUrl, auditor.login, PASSWORD, { Origin: 'https://evil.example' });
    expect([...inShort(answer), answer.headers.getSetCookie()]).toEqual([403, 'FOREIGN_ORIGIN', []]);
  });
});
