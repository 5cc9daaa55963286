import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstAdmin, signIn, type TestPerson } from '../support/people.ts';

let stack: Stack;
let admin: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
}, 120_000);
afterAll(() => stack?.stop());

const ask = (path: string, init: RequestInit = {}) => fetch(`${stack.apiUrl}${path}`, { redirect: 'manual', ...init });
const posted = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'application/json', ...headers },
});
const HTTPS = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'laurel.example' };

/** An answer of each kind: of a program, of a page, and of everything that may refuse a request before a route is found. */
const ANSWERS: [what: string, status: number, asked: () => Promise<Response>][] = [
  ['the health of the process', 200, () => ask('/health/live')],
  ['what is open to everybody', 200, () => ask('/v1/refusals')],
  ['what is not there', 404, () => ask('/v1/nowhere')],
  ['a page that is not there', 404, () => ask('/nowhere')],
  ['who is nobody', 401, () => ask('/v1/me')],
  ['a session', 200, () => ask('/v1/me', { headers: { Cookie: admin.cookie } })],
  ['a token that is none', 401, () => ask('/v1/me', { headers: { Authorization: 'Bearer laurel_x' } })],
  ['a page of others', 403, () => ask('/v1/sign-in', posted('{}', { Origin: 'https://evil.example' }))],
  ['a body that is no JSON', 400, () => ask('/v1/sign-in', posted('{'))],
  ['a body that is too large', 413, () => ask('/v1/sign-in', posted(`"${'a'.repeat(600_000)}"`))],
  ['a wrong field', 422, () => ask('/v1/sign-in', posted('{}'))],
  ['the page to try the API', 200, () => ask('/docs/')],
  ['the contract', 200, () => ask('/openapi.json')],
];

describe('Every answer', () => {
  it.each(ANSWERS)(
    'Tells a browser to load nothing foreign, to guess at no type and to frame nothing: %s',
    async (_, status, asked) => {
      const { status: was, headers } = await asked();
      expect(was).toBe(status);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
        expect(policy.split(';')).toContain(part);
      }
      expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|https?:|\*|data:)/);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
    },
  );

  it.each(ANSWERS)('Is kept by nobody on the way, unless it is a page: %s', async (what, _, asked) => {
    const isPage = /page (?:that|to)/.test(what);
    expect((await asked()).headers.get('cache-control') === 'no-store').toBe(!isPage);
  });

  it('Writes no style into a page, but for the one to try the API', async () => {
    const unsafe = async (path: string) =>
      /unsafe/.test((await ask(path)).headers.get('content-security-policy') ?? '');
    expect([await unsafe('/nowhere'), await unsafe('/v1/refusals'), await unsafe('/docs/')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('By https asks to be remembered as https for a year, and by http says nothing of it', async () => {
    const told = async (headers: Record<string, string>) =>
      (await ask('/v1/refusals', { headers })).headers.get('strict-transport-security');
    expect([await told(HTTPS), await told({})]).toEqual(['max-age=31536000; includeSubDomains', null]);
  });

  it('Names its type with a character set where it is a text', async () => {
    for (const [what, , asked] of ANSWERS) {
      expect([what, (await asked()).headers.get('content-type')]).toEqual([
        what,
        expect.stringMatching(/^(?:text\/html|application\/(?:problem\+)?json); charset=utf-8$/),
      ]);
    }
  });
});

describe('Pages of others', () => {
  it('Read no answer: no origin is allowed, whichever asks, and no preflight is granted', async () => {
    for (const Origin of ['https://evil.example', 'null', stack.apiUrl]) {
      const preflight = { Origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'x' };
      const answers = [
        await ask('/v1/refusals', { headers: { Origin } }),
        await ask('/v1/nominations', { method: 'OPTIONS', headers: preflight }),
      ];
      for (const { headers } of answers) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    }
  });
});

describe('Signing out', () => {
  it('Tells the browser to drop what it kept of us', async () => {
    const answer = await signIn(stack.apiUrl, admin.login);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const out = await ask('/v1/sign-out', posted('{}', { Cookie: cookie, Origin: stack.apiUrl }));
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache", "storage"']);
  });
});
