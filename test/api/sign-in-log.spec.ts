import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitUntil } from '@laurel/platform';
import { accept, firstAdmin, hired, invited, PASSWORD, signedIn, signIn, type TestPerson } from '../support/people.ts';

const home = throwAwayHome();
let stack: Stack;
let admin: TestPerson;
let person: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'nguoi.ky', { role: 'AUDITOR' });
}, 120_000);
afterAll(() => stack?.stop());

const text = () => readFileSync(join(home, 'log', 'api.log'), 'utf8');
const lines = () =>
  text()
    .trim()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
/** The lines of the log from an address, when there are so many. */
async function told(from: string, count: number) {
  const found = () => lines().filter((line) => line.msg === 'sign-in' && line.from === from);
  await waitUntil(async () => found().length >= count, { what: 'lines of the log', limitMs: 10_000, everyMs: 50 });
  return found().map(({ door, status, person: who }) => [door, status, who]);
}
const from = (address: string) => ({ 'X-Forwarded-For': address });

describe('The log of signing in', () => {
  it('Tells of each try who it was, by which door, from where and how it ended', async () => {
    await signIn(stack.apiUrl, person.login, 'không phải mật khẩu này', from('192.0.2.61'));
    await signIn(stack.apiUrl, 'khong.co.ai', PASSWORD, from('192.0.2.61'));
    await signIn(stack.apiUrl, person.login, PASSWORD, from('192.0.2.61'));
    expect(await told('192.0.2.61', 3)).toEqual([
      ['/v1/sign-in', 401, null],
      ['/v1/sign-in', 401, null],
      ['/v1/sign-in', 200, person.id],
    ]);
  });

  it('Tells of what was refused in front of every office: pages of others, tokens that are none, and wrong input', async () => {
    await signIn(stack.apiUrl, person.login, PASSWORD, { ...from('192.0.2.63'), Origin: 'https://evil.example' });
    const token = { Authorization: `Bearer laurel_${'x'.repeat(49)}`, ...from('192.0.2.63') };
    await fetch(`${stack.apiUrl}/v1/me`, { headers: token });
    const found = () => lines().filter((line) => line.msg === 'refused' && line.from === '192.0.2.63');
    await accept(stack.apiUrl, 'x'.repeat(49), person.login, 'ngắn');
    await waitUntil(async () => found().length >= 2, { what: 'lines of the log', limitMs: 10_000, everyMs: 50 });
    expect(found().map(({ code, method, path }) => [code, method, path])).toEqual([
      ['FOREIGN_ORIGIN', 'POST', '/v1/sign-in'],
      ['TOKEN_REFUSED', 'GET', '/v1/me'],
    ]);
    expect(lines().some(({ code, path }) => code === 'INVALID_INPUT' && path === '/v1/invitations/accept')).toBe(true);
    expect(text()).not.toContain('x'.repeat(49));
  });

  it('Tells of a change of how a person signs in, and of signing out', async () => {
    const headers = from('192.0.2.62');
    await person.request('POST', '/v1/me/password', { old: 'sai rồi', new: 'nắng sớm trên sông Hồng' }, { headers });
    await admin.request('POST', `/v1/people/${person.id}/factors/remove`, undefined, { headers });
    await admin.request('POST', '/v1/sign-out', undefined, { headers });
    const doors = (await told('192.0.2.62', 3)).map(([door, status]) => [door, status]);
    expect(doors).toEqual([
      ['/v1/me/password', 422],
      [`/v1/people/${person.id}/factors/remove`, 204],
      ['/v1/sign-out', 204],
    ]);
  });

  it('Holds no login, no password, no token and no cookie, and tells the instant in UTC', async () => {
    const own = await hired(stack.apiUrl, await signedInAgain(), 'nguoi.moi', { role: 'AUDITOR' });
    const { invitation } = await invited(await signedInAgain());
    await accept(stack.apiUrl, invitation, 'nguoi.khac');
    for (const secret of [PASSWORD, own.login, 'khong.co.ai', invitation, own.cookie.split('=')[1] ?? '']) {
      expect(text()).not.toContain(secret);
    }
    const [line] = lines();
    expect(Math.abs(new Date(line.time).getTime() - Date.now())).toBeLessThan(60 * 60_000);
  });
});

function signedInAgain(): Promise<TestPerson> {
  return signedIn(stack.apiUrl, admin.login);
}
