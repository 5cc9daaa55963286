import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import { askedForKey, passkeyPage, withPasskey } from '../support/passkeys.ts';
import { firstAdmin, hired, PASSWORD, signedIn, type TestPerson } from '../support/people.ts';
import { type Misbehaviour, SoftwareAuthenticator } from '../support/software-authenticator.ts';

let stack: Stack;
let admin: TestPerson;
let person: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'nhieu.khoa', { role: 'AUDITOR' });
}, 120_000);
afterAll(() => stack?.stop());

const REFUSED = [422, 'PASSKEY_REFUSED'];
const GONE = [422, 'SIGN_IN_STEP_GONE'];
const add = (who: TestPerson, credential: object) =>
  who.request('POST', '/v1/me/factors/passkeys', { name: 'Máy tính', credential });

describe('Adding a passkey', () => {
  it('OLD_PASSWORD_WRONG: nothing is asked of a device without the password', async () => {
    for (const body of [{}, { password: 'không phải mật khẩu này' }]) {
      const asked = await person.request('POST', '/v1/me/factors/passkeys/options', body);
      expect(inShort(asked)).toEqual([422, 'OLD_PASSWORD_WRONG']);
    }
  });

  it.each<[string, Misbehaviour]>([
    ['pages of others', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['a device that did not know its person', { isVerified: false }],
    ['another challenge', { challenge: 'AAAA' }],
  ])('PASSKEY_REFUSED: one of %s is not taken', async (_, how) => {
    const credential = new SoftwareAuthenticator(stack.apiUrl).create(await askedForKey(person), how);
    expect(inShort(await add(person, credential))).toEqual(REFUSED);
  });

  it('SIGN_IN_STEP_GONE: an answer serves once, and in the session that asked for it alone', async () => {
    const credential = new SoftwareAuthenticator(stack.apiUrl).create(await askedForKey(person));
    const elsewhere = await signedIn(stack.apiUrl, person.login);
    expect(inShort(await add(elsewhere, credential))).toEqual(GONE);
    const both = await Promise.all([add(person, credential), add(person, credential)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(inShort(await add(person, credential))).toEqual(GONE);
  });

  it('PASSKEY_REFUSED: a key of one person is not added for another', async () => {
    const device = new SoftwareAuthenticator(stack.apiUrl);
    expect((await add(person, device.create(await askedForKey(person)))).status).toBe(201);
    expect(inShort(await add(admin, device.create(await askedForKey(admin))))).toEqual(REFUSED);
  });

  it('INVALID_INPUT: bytes that are none, and an answer of megabytes, are refused before they are read', async () => {
    const credential = new SoftwareAuthenticator(stack.apiUrl).create(await askedForKey(person));
    for (const attestationObject of ['not base64url!', 'A'.repeat(20_000), 7]) {
      const answer = await add(person, { ...credential, response: { ...credential.response, attestationObject } });
      expect(inShort(answer)).toEqual([422, 'INVALID_INPUT']);
    }
    for (const attestationObject of ['', 'AAAA', 'v____w', Buffer.alloc(9000, 0x9f).toString('base64url')]) {
      const own = new SoftwareAuthenticator(stack.apiUrl).create(await askedForKey(person));
      const answer = await add(person, { ...own, response: { ...own.response, attestationObject } });
      expect([attestationObject.slice(0, 9), ...inShort(answer)]).toEqual([attestationObject.slice(0, 9), ...REFUSED]);
    }
  });
});

describe('The passkeys of a person', () => {
  it('Are listed by their names, and one that was removed opens nothing; the password is asked for it', async () => {
    const own = await hired(stack.apiUrl, admin, 'bo.khoa', { role: 'AUDITOR' });
    const device = await withPasskey(stack.apiUrl, own);
    const { passkeys } = (await own.request('GET', '/v1/me/factors')).body;
    expect(passkeys).toEqual([expect.objectContaining({ name: 'Điện thoại', lastUsedAt: null })]);
    const remove = (who: TestPerson, password: string) =>
      who.request('POST', '/v1/me/factors/passkeys/remove', { id: passkeys[0].id, password });
    expect(inShort(await remove(own, 'không phải'))).toEqual([422, 'OLD_PASSWORD_WRONG']);
    expect(inShort(await remove(person, PASSWORD))).toEqual([404, 'NOT_FOUND']);
    expect((await remove(own, PASSWORD)).status).toBe(204);
    expect(inShort(await (await passkeyPage(stack.apiUrl)).answer(device))).toEqual([401, 'PASSKEY_REFUSED']);
  });

  it('End when an administrator takes the factors of the person away', async () => {
    const own = await hired(stack.apiUrl, admin, 'mat.khoa', { role: 'AUDITOR' });
    const device = await withPasskey(stack.apiUrl, own);
    expect((await admin.request('POST', `/v1/people/${own.id}/factors/remove`)).status).toBe(204);
    expect(inShort(await (await passkeyPage(stack.apiUrl)).answer(device))).toEqual([401, 'PASSKEY_REFUSED']);
  });
});
