import { createSecretKey, randomBytes } from 'node:crypto';
import { createLog } from '@laurel/platform';
import { firstAdministrator, type Store } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';
import type { Answer } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { enrolled } from '../support/one-time-codes.ts';
import { accept, firstAdmin, hired, signIn, type TestPerson } from '../support/people.ts';

/** The settings of every hash that a password was compared with. */
let compared: string[] = [];

// The real library, counted: how long an answer takes is the same when the same slow work is done for it.
jest.unstable_mockModule('@node-rs/argon2', () => ({
  ...argon2,
  verify: (hash: string, password: string) => {
    compared.push(hash.split('$').slice(1, 4).join(' '));
    return argon2.verify(hash, password);
  },
}));
const { accountsIdentity, createApi } = await import('@laurel/api');

const SLOW = 'argon2id v=19 m=19456,t=2,p=1';
const WRONG = 'không phải mật khẩu này';

let database: TestDatabase;
let store: Store;
let app: Awaited<ReturnType<typeof createApi>>;
let apiUrl: string;
let admin: TestPerson;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ as: 'desk' });
  app = await createApi({
    store,
    identity: accountsIdentity,
    cookieKey: 'of this test alone',
    factorKey: createSecretKey(randomBytes(32)),
    provider: null,
    proxies: 'loopback',
    areCallersLimited: false,
    log: createLog('test', 'silent'),
    ...({ engine: {}, ballotKey: {}, bytes: {}, scan: {} } as never as object),
  } as Parameters<typeof createApi>[0]);
  await app.listen(0, '127.0.0.1');
  apiUrl = (await app.getUrl()).replace(/\/$/, '');
  const invitation = await firstAdministrator(store);
  admin = await firstAdmin({ apiUrl, firstToken: invitation?.token } as Parameters<typeof firstAdmin>[0]);
  await hired(apiUrl, admin, 'co.tai.khoan', { role: 'AUDITOR' });
  await enrolled(await hired(apiUrl, admin, 'co.ma', { role: 'AUDITOR' }));
  const gone = await hired(apiUrl, admin, 'da.nghi', { role: 'AUDITOR' });
  await admin.request('POST', `/v1/people/${gone.id}/disable`);
});
beforeEach(() => {
  compared = [];
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** What a caller sees of an answer, but for the instant. */
const seen = ({ status, headers, body }: Answer) => ({
  status,
  body,
  headers: [...headers].filter(([name]) => name !== 'date'),
});

describe('Whether a login is there', () => {
  const LOGINS = ['khong.co.ai', 'co.tai.khoan', 'co.ma', 'da.nghi', 'quantri'];

  it('Is told by no word of a refusal, whatever stands behind the login', async () => {
    const answers: ReturnType<typeof seen>[] = [];
    for (const login of LOGINS) answers.push(seen(await signIn(apiUrl, login, WRONG)));
    expect(answers).toEqual(LOGINS.map(() => answers[0]));
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' } });
  });

  it.each(LOGINS)('Is told by no time: for %s one hash of the stated cost is computed', async (login) => {
    await signIn(apiUrl, login, WRONG);
    expect(compared).toEqual([SLOW]);
  });

  it('Is not told to who knows the password of somebody who was stopped', async () => {
    const [right, unknown] = [await signIn(apiUrl, 'da.nghi'), await signIn(apiUrl, 'khong.co.ai')];
    expect(seen(right)).toEqual(seen(unknown));
    expect(compared).toEqual([SLOW, SLOW]);
  });

  it('Is told by no slowing down: it begins with the same try', async () => {
    const tries = async (login: string) => {
      const statuses: number[] = [];
      for (let count = 0; count < 6; count++) {
        statuses.push((await signIn(apiUrl, login, WRONG, { 'X-Forwarded-For': '192.0.2.44' })).status);
      }
      return statuses;
    };
    const [known, unknown] = [await tries('co.tai.khoan'), await tries('khong.co.ai')];
    expect(known).toEqual([401, 401, 401, 401, 401, 429]);
    expect(unknown).toEqual(known);
    expect(compared).toHaveLength(10);
  });

  it('INVITATION_VOID: is not told to who has no invitation, and no slow work is done for it', async () => {
    const ask = async (login: string) => seen(await accept(apiUrl, 'x'.repeat(43), login));
    const [known, unknown] = [await ask('co.tai.khoan'), await ask('khong.co.ai')];
    expect(known).toEqual(unknown);
    expect([known.body.code, compared]).toEqual(['INVITATION_VOID', []]);
  });
});
