import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { requestTo, inShort } from '../support/api.ts';
import { type Device, enrolled, halfSignedIn, laterThan } from '../support/one-time-codes.ts';
import { cookieOf, firstAdmin, hired, type TestPerson, withHeaders } from '../support/people.ts';

let stack: Stack;
let store: Store;
let admin: TestPerson;
let person: TestPerson;
let device: Device;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'hai.buoc', { role: 'AUDITOR' });
  device = await enrolled(person);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});
beforeEach(() => laterThan(store));

const REFUSED = [401, 'CODE_REFUSED'];
const NOBODY = [401, 'IDENTITY_REQUIRED'];
const from = (address: string) => ({ 'X-Forwarded-For': address });
const meBy = async (cookie: string) => inShort(await withHeaders(stack.apiUrl, { Cookie: cookie })('GET', '/v1/me'));

describe('Signing in with a one-time code', () => {
  it('The password alone signs nobody in; with the code of the device, in the same browser, it does', async () => {
    const half = await halfSignedIn(stack.apiUrl, person.login);
    expect([half.first.status, half.first.body]).toEqual([202, { next: 'CODE' }]);
    expect(await meBy(half.cookie)).toEqual(NOBODY);
    const answer = await half.answer(device.code());
    expect([answer.status, answer.body.person.id]).toEqual([200, person.id]);
    expect(await meBy(cookieOf(answer) ?? '')).toEqual([200, undefined]);
    expect([cookieOf(answer) === half.cookie, await meBy(half.cookie)]).toEqual([false, NOBODY]);
  });

  it('CODE_REFUSED: a code is taken once, of however many browsers that send it at once', async () => {
    const halves = await Promise.all(Array.from({ length: 4 }, () => halfSignedIn(stack.apiUrl, person.login)));
    const code = device.code();
    const answers = await Promise.all(halves.map(({ answer }) => answer(code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    expect(inShort(await (await halfSignedIn(stack.apiUrl, person.login)).answer(code))).toEqual(REFUSED);
  });

  it('SIGN_IN_STEP_GONE: without the password before it, in another browser, twice, and after five minutes it is over', async () => {
    const GONE = [422, 'SIGN_IN_STEP_GONE'];
    const code = () => ({ code: device.code() });
    expect(inShort(await requestTo(stack.apiUrl)('POST', '/v1/sign-in/code', code()))).toEqual(GONE);
    expect(inShort(await admin.request('POST', '/v1/sign-in/code', code()))).toEqual(GONE);
    const half = await halfSignedIn(stack.apiUrl, person.login);
    expect((await half.answer(device.code())).status).toBe(200);
    await laterThan(store);
    expect(inShort(await half.answer(device.code()))).toEqual(GONE);
    const late = await halfSignedIn(stack.apiUrl, person.login);
    await store.query(
      `UPDATE session SET sess = jsonb_set(sess, '{pending,since}', to_jsonb($1::float8)) WHERE sess ? 'pending'`,
      [Date.now() - 5 * 60_000],
    );
    expect(inShort(await late.answer(device.code()))).toEqual(GONE);
  });

  it('SIGN_IN_TOO_OFTEN: who knows the password and guesses the code is slowed down at his own address, and nobody else', async () => {
    const half = await halfSignedIn(stack.apiUrl, person.login, from('192.0.2.5'));
    const codes: unknown[] = [];
    for (let count = 0; count < 6; count++) codes.push((await half.answer('not it')).body.code);
    expect(codes).toEqual([...Array(5).fill('CODE_REFUSED'), 'SIGN_IN_TOO_OFTEN']);
    const elsewhere = await halfSignedIn(stack.apiUrl, person.login, from('192.0.2.6'));
    expect((await elsewhere.answer(device.code())).status).toBe(200);
  });

  it('A recovery code opens once in its place, however it is typed', async () => {
    const [code = ''] = device.recoveryCodes;
    const answer = await (await halfSignedIn(stack.apiUrl, person.login)).answer(
      code.toUpperCase().replaceAll('-', ' '),
    );
    expect(answer.status).toBe(200);
    expect(inShort(await (await halfSignedIn(stack.apiUrl, person.login)).answer(code))).toEqual(REFUSED);
    const mine = withHeaders(stack.apiUrl, { Cookie: cookieOf(answer) ?? '', Origin: stack.apiUrl });
    expect((await mine('GET', '/v1/me/factors')).body.totp).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('A password that was changed, and a person who was stopped, end what is half done', async () => {
    const other = await hired(stack.apiUrl, admin, 'nua.chung', { role: 'AUDITOR' });
    const its = await enrolled(other);
    await laterThan(store);
    const half = await halfSignedIn(stack.apiUrl, other.login);
    expect((await admin.request('POST', `/v1/people/${other.id}/disable`)).status).toBe(200);
    expect(inShort(await half.answer(its.code()))).toEqual([422, 'SIGN_IN_STEP_GONE']);
  });
});
