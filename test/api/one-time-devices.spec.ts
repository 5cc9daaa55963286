import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import { enrolled } from '../support/one-time-codes.ts';
import { firstAdmin, hired, PASSWORD, signedIn, signIn, type TestPerson, withHeaders } from '../support/people.ts';

let stack: Stack;
let store: Store;
let admin: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const NOBODY = [401, 'IDENTITY_REQUIRED'];
const meBy = async (cookie: string) => inShort(await withHeaders(stack.apiUrl, { Cookie: cookie })('GET', '/v1/me'));

describe('A device for one-time codes', () => {
  it('Its secret stands nowhere in the database as it is, and neither does a recovery code', async () => {
    const own = await hired(stack.apiUrl, admin, 'bi.mat', { role: 'AUDITOR' });
    const { body } = await own.request('POST', '/v1/me/factors/totp', { password: PASSWORD });
    const [{ row }] = await store.query(`SELECT string_agg(totp::text, ' ') AS row FROM totp`);
    expect(row).not.toContain(body.secret);
    const codes: { code_hash: string }[] = await store.query('SELECT code_hash FROM recovery_code');
    for (const { code_hash: hash } of codes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('CODE_REFUSED: until it is confirmed by a code the password alone serves, and a wrong code confirms nothing', async () => {
    const own = await hired(stack.apiUrl, admin, 'chua.xong', { role: 'AUDITOR' });
    await own.request('POST', '/v1/me/factors/totp', { password: PASSWORD });
    expect(inShort(await own.request('POST', '/v1/me/factors/totp/confirm', { code: 'abcdef' }))).toEqual([
      422,
      'CODE_REFUSED',
    ]);
    expect((await signIn(stack.apiUrl, own.login)).status).toBe(200);
  });

  it('OLD_PASSWORD_WRONG: it is neither begun nor removed by who finds a machine unlocked', async () => {
    const own = await hired(stack.apiUrl, admin, 'may.mo', { role: 'AUDITOR' });
    for (const path of ['/v1/me/factors/totp', '/v1/me/factors/totp/remove']) {
      for (const body of [{}, { password: 'không phải mật khẩu này' }]) {
        expect(inShort(await own.request('POST', path, body))).toEqual([422, 'OLD_PASSWORD_WRONG']);
      }
      await signIn(stack.apiUrl, own.login); // What was counted at the door is forgotten by a right password.
    }
  });

  it('When it is confirmed every other session ends, and when it is removed the password alone serves again', async () => {
    const own = await hired(stack.apiUrl, admin, 'doi.may', { role: 'AUDITOR' });
    const other = await signedIn(stack.apiUrl, own.login);
    await enrolled(own);
    expect([await meBy(other.cookie), await meBy(own.cookie)]).toEqual([NOBODY, [200, undefined]]);
    expect((await signIn(stack.apiUrl, own.login)).status).toBe(202);
    expect((await own.request('POST', '/v1/me/factors/totp/remove', { password: PASSWORD })).status).toBe(204);
    expect((await signIn(stack.apiUrl, own.login)).status).toBe(200);
    expect((await own.request('POST', '/v1/me/factors/totp/remove', { password: PASSWORD })).status).toBe(404);
  });

  it('ROLE_NOT_ALLOWED: for who lost it an administrator removes it and ends every session, and nobody else does', async () => {
    const own = await hired(stack.apiUrl, admin, 'mat.may', { role: 'AUDITOR' });
    await enrolled(own);
    const path = `/v1/people/${own.id}/factors/remove`;
    expect(inShort(await own.request('POST', path))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect((await own.request('GET', '/v1/me')).status).toBe(200);
    expect((await admin.request('POST', path)).status).toBe(204);
    expect(inShort(await own.request('GET', '/v1/me'))).toEqual([401, 'IDENTITY_REQUIRED']);
    expect((await signIn(stack.apiUrl, own.login)).status).toBe(200);
  });
});
