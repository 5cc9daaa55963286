import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import { enrolled } from '../support/one-time-codes.ts';
import { passkeyPage, withPasskey } from '../support/passkeys.ts';
import { cookieOf, firstAdmin, hired, type TestPerson, withHeaders } from '../support/people.ts';
import { SoftwareAuthenticator } from '../support/software-authenticator.ts';

let stack: Stack;
let store: Store;
let admin: TestPerson;
let person: TestPerson;
let device: SoftwareAuthenticator;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'khoa.truy.cap', { role: 'AUDITOR' });
  device = await withPasskey(stack.apiUrl, person);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const REFUSED = [401, 'PASSKEY_REFUSED'];
const GONE = [422, 'SIGN_IN_STEP_GONE'];
const meBy = async (cookie: string) => inShort(await withHeaders(stack.apiUrl, { Cookie: cookie })('GET', '/v1/me'));

describe('Signing in by a passkey', () => {
  it('The signature of the device signs its person in, without a password and without a code, under a new cookie', async () => {
    await enrolled(person);
    const page = await passkeyPage(stack.apiUrl);
    expect(await meBy(page.cookie)).toEqual([401, 'IDENTITY_REQUIRED']);
    const answer = await page.answer(device);
    expect([answer.status, answer.body.person.id]).toEqual([200, person.id]);
    expect(await meBy(cookieOf(answer) ?? '')).toEqual([200, undefined]);
    expect(cookieOf(answer)).not.toBe(page.cookie);
  });

  it('What is asked names nobody: it is the same for all but for the challenge', async () => {
    const [one, other] = [await passkeyPage(stack.apiUrl), await passkeyPage(stack.apiUrl)];
    expect(one.asked.challenge).not.toBe(other.asked.challenge);
    expect({ ...one.asked, challenge: '' }).toEqual({ ...other.asked, challenge: '' });
    expect(one.asked).toMatchObject({ rpId: '127.0.0.1', userVerification: 'required' });
    expect(one.asked.allowCredentials ?? []).toEqual([]);
  });

  it('PASSKEY_REFUSED: on pages of others, for another host, without its person, or of another challenge it counts nothing', async () => {
    for (const how of [
      { origin: 'https://evil.example' },
      { origin: stack.apiUrl.replace('http:', 'https:') },
      { rpId: 'evil.example' },
      { isVerified: false },
      { challenge: Buffer.from('something else').toString('base64url') },
    ]) {
      const page = await passkeyPage(stack.apiUrl);
      expect([how, ...inShort(await page.answer(device, how))]).toEqual([how, ...REFUSED]);
    }
  });

  it('PASSKEY_REFUSED: a key that nobody has, the signature of another key, and a handle of another person', async () => {
    const stranger = new SoftwareAuthenticator(stack.apiUrl);
    const unknown = await passkeyPage(stack.apiUrl);
    expect(inShort(await unknown.answer(stranger))).toEqual(REFUSED);
    const forged = await passkeyPage(stack.apiUrl);
    const [mine, its] = [device.get(forged.asked), stranger.get(forged.asked)];
    const { signature } = its.response;
    expect(inShort(await forged.send({ ...mine, response: { ...mine.response, signature } }))).toEqual(REFUSED);
    const swapped = await passkeyPage(stack.apiUrl);
    const own = device.get(swapped.asked);
    const userHandle = Buffer.from(admin.id).toString('base64url');
    expect(inShort(await swapped.send({ ...own, response: { ...own.response, userHandle } }))).toEqual(REFUSED);
  });

  it('SIGN_IN_STEP_GONE: an answer serves once, in the browser that was asked, for five minutes', async () => {
    const page = await passkeyPage(stack.apiUrl);
    const other = await passkeyPage(stack.apiUrl);
    const credential = device.get(page.asked);
    expect(inShort(await other.send(credential))).toEqual(REFUSED);
    const both = await Promise.all([page.send(credential), page.send(credential)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(inShort(await page.send(credential))).toEqual(GONE);
    const late = await passkeyPage(stack.apiUrl);
    await store.query(
      `UPDATE session SET sess = jsonb_set(sess, '{pending,since}', to_jsonb($1::float8)) WHERE sess ? 'pending'`,
      [Date.now() - 5 * 60_000],
    );
    expect(inShort(await late.answer(device))).toEqual(GONE);
  });

  it('PASSKEY_REFUSED: a device that has counted less than before is a copy', async () => {
    expect((await (await passkeyPage(stack.apiUrl)).answer(device, { counter: 40 })).status).toBe(200);
    for (const counter of [40, 39, 0]) {
      expect(inShort(await (await passkeyPage(stack.apiUrl)).answer(device, { counter }))).toEqual(REFUSED);
    }
    expect((await (await passkeyPage(stack.apiUrl)).answer(device, { counter: 41 })).status).toBe(200);
  });

  it('PASSKEY_REFUSED: a key that was made for one host serves at no other', async () => {
    const https = {
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Host': 'laurel.example',
      Origin: 'https://laurel.example',
    };
    const page = await passkeyPage(stack.apiUrl, https);
    expect(page.asked.rpId).toBe('laurel.example');
    expect(inShort(await page.answer(device, { origin: 'https://laurel.example' }))).toEqual(REFUSED);
  });

  it('SIGN_IN_REFUSED: a person who was stopped signs in by no key', async () => {
    const leaving = await hired(stack.apiUrl, admin, 'nghi.viec', { role: 'AUDITOR' });
    const its = await withPasskey(stack.apiUrl, leaving);
    await admin.request('POST', `/v1/people/${leaving.id}/disable`);
    expect(inShort(await (await passkeyPage(stack.apiUrl)).answer(its))).toEqual([401, 'SIGN_IN_REFUSED']);
  });

  it('SECURE_ADDRESS_REQUIRED, FOREIGN_ORIGIN: by plain http from elsewhere, and from pages of others, nothing is asked', async () => {
    const ask = async (headers: Record<string, string>) =>
      inShort(await withHeaders(stack.apiUrl, headers)('POST', '/v1/sign-in/passkey/options'));
    const plain = { 'X-Forwarded-Host': 'laurel.example', 'X-Forwarded-Proto': 'http' };
    expect(await ask(plain)).toEqual([403, 'SECURE_ADDRESS_REQUIRED']);
    expect(await ask({ Origin: 'https://evil.example' })).toEqual([403, 'FOREIGN_ORIGIN']);
  });
});
