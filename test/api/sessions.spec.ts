import { setTimeout } from 'node:timers/promises';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listenTo } from '../support/live.ts';
import { inShort } from '../support/api.ts';
import { firstAdmin, hired, PASSWORD, signedIn, signIn, type TestPerson, withHeaders } from '../support/people.ts';

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

describe('A session', () => {
  it('Ends with the next request when it is revoked, by its person alone', async () => {
    const here = await signedIn(stack.apiUrl, auditor.login);
    const there = await signedIn(stack.apiUrl, auditor.login);
    const { body } = await here.request('GET', '/v1/me/sessions');
    const { id } = (await there.request('GET', '/v1/me')).body.session;
    expect(body.items.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    expect(body.items.map((one: { id: string }) => one.id)).toContain(id);
    expect((await admin.request('POST', `/v1/me/sessions/${id}/revoke`)).status).toBe(404);
    expect((await here.request('POST', `/v1/me/sessions/${id}/revoke`)).status).toBe(204);
    expect([await meBy(there.cookie), await meBy(here.cookie)]).toEqual([NOBODY, SOMEBODY]);
  });

  it('Ends when its person signs out', async () => {
    const leaving = await signedIn(stack.apiUrl, auditor.login);
    const { status, headers } = await leaving.request('POST', '/v1/sign-out');
    expect([status, headers.getSetCookie()[0]]).toEqual([
      204,
      expect.stringMatching(/^laurel=; Path=\/; Expires=Thu, 01 Jan 1970/),
    ]);
    expect(await meBy(leaving.cookie)).toEqual(NOBODY);
  });

  it('Ends half an hour after its last request; a request moves that on', async () => {
    const idle = await signedIn(stack.apiUrl, auditor.login);
    const { id } = (await idle.request('GET', '/v1/me')).body.session;
    const set = (minutes: number) =>
      store.query(`UPDATE session SET expire = now() + make_interval(mins => $1) WHERE handle = $2`, [minutes, id]);
    await set(1);
    expect(await meBy(idle.cookie)).toEqual(SOMEBODY);
    const [moved] = await store.query(
      `SELECT expire > now() + interval '29 minutes' AS on FROM session WHERE handle = $1`,
      [id],
    );
    expect(moved.on).toBe(true);
    await set(-1);
    expect(await meBy(idle.cookie)).toEqual(NOBODY);
  });

  it('Is not moved on by a live stream, which a browser opens again and again without anybody there', async () => {
    const away = await signedIn(stack.apiUrl, auditor.login);
    const { id } = (await away.request('GET', '/v1/me')).body.session;
    await store.query(`UPDATE session SET expire = now() + interval '1 minute' WHERE handle = $1`, [id]);
    const stream = await listenTo(`${stack.apiUrl}/v1/live`, { Cookie: away.cookie });
    stream.drop();
    while (stream.visits < 3) await setTimeout(20).then(() => stream.visits > 1 && stream.drop());
    stream.stop();
    const soon = `SELECT expire < now() + interval '2 minutes' AS ends FROM session WHERE handle = $1`;
    expect(await store.query(soon, [id])).toEqual([{ ends: true }]);
  });

  it('Ends twelve hours after it began, however busy', async () => {
    const long = await signedIn(stack.apiUrl, auditor.login);
    let { id } = (await long.request('GET', '/v1/me')).body.session;
    const began = (hours: number) =>
      store.query(`UPDATE session SET sess = sess || jsonb_build_object('signedInAt', $1::float8) WHERE handle = $2`, [
        Date.now() - hours * 3_600_000,
        id,
      ]);
    await began(11.9);
    expect(await meBy(long.cookie)).toEqual(SOMEBODY);
    await began(12);
    const again = await signIn(stack.apiUrl, auditor.login, PASSWORD, { Cookie: long.cookie, Origin: stack.apiUrl });
    expect([again.status, await meBy(long.cookie)]).toEqual([200, NOBODY]);
    const late = await signedIn(stack.apiUrl, auditor.login);
    ({ id } = (await late.request('GET', '/v1/me')).body.session);
    await began(12);
    expect(await meBy(late.cookie)).toEqual(NOBODY);
    expect(await store.query('SELECT FROM session WHERE handle = $1', [id])).toHaveLength(0);
  });

  it('Ends with every other one of a person who is disabled, who signs in no more', async () => {
    const leaving = await hired(stack.apiUrl, admin, 'nghi.viec', { role: 'AUDITOR' });
    const other = await signedIn(stack.apiUrl, leaving.login);
    expect((await admin.request('POST', `/v1/people/${leaving.id}/disable`)).status).toBe(200);
    expect(await store.query('SELECT FROM session WHERE person_id = $1', [leaving.id])).toHaveLength(0);
    expect([await meBy(leaving.cookie), await meBy(other.cookie)]).toEqual([NOBODY, NOBODY]);
    expect(inShort(await signIn(stack.apiUrl, leaving.login))).toEqual([401, 'SIGN_IN_REFUSED']);
    expect((await admin.request('POST', `/v1/people/${leaving.id}/invitations`)).status).toBe(422);
  });
});
