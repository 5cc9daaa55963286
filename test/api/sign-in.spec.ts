import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, inShort } from '../support/api.ts';
import { accept, firstAdmin, hired, PASSWORD, signIn, type TestPerson } from '../support/people.ts';

let stack: Stack;
let store: Store;
let admin: TestPerson;
let person: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'nguyễn.bịa', { role: 'AUDITOR' });
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const from = (address: string) => ({ 'X-Forwarded-For': address });
const WRONG = 'không phải mật khẩu này';

describe('Signing in', () => {
  it('SIGN_IN_REFUSED: a wrong password and a login that nobody has are answered alike', async () => {
    const [wrong, unknown] = [
      await signIn(stack.apiUrl, person.login, WRONG, from('192.0.2.1')),
      await signIn(stack.apiUrl, 'khong.co.ai', WRONG, from('192.0.2.1')),
    ];
    expect([wrong.status, wrong.body.code]).toEqual([401, 'SIGN_IN_REFUSED']);
    expect(unknown.body).toEqual(wrong.body);
    const told = ({ headers }: Answer) => [...headers.keys()].sort();
    expect([told(unknown), unknown.headers.getSetCookie()]).toEqual([told(wrong), []]);
  });

  it('The login counts in any case and in any form of Unicode, and so does the password', async () => {
    const answer = await signIn(stack.apiUrl, 'NGUYỄN.BỊA'.normalize('NFD'), PASSWORD.normalize('NFD'));
    expect([answer.status, answer.body.person.id]).toEqual([200, person.id]);
  });

  it('SIGN_IN_TOO_OFTEN: who guesses is slowed down at his own address, and nobody is shut out at another', async () => {
    const guess = (login: string) => signIn(stack.apiUrl, login, WRONG, from('192.0.2.7'));
    for (const login of [person.login, 'khong.co.ai']) {
      const codes: unknown[] = [];
      for (let count = 0; count < 6; count++) codes.push((await guess(login)).body.code);
      expect(codes).toEqual([...Array(5).fill('SIGN_IN_REFUSED'), 'SIGN_IN_TOO_OFTEN']);
    }
    const right = await signIn(stack.apiUrl, person.login, PASSWORD, from('192.0.2.7'));
    expect([right.status, Number(right.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect((await signIn(stack.apiUrl, person.login, PASSWORD, from('192.0.2.8'))).status).toBe(200);
    expect((await signIn(stack.apiUrl, admin.login, PASSWORD, from('192.0.2.7'))).status).toBe(200);
  });

  it('Many guesses at the same moment are counted one by one', async () => {
    const guesses = Array.from({ length: 12 }, () => signIn(stack.apiUrl, person.login, WRONG, from('192.0.2.9')));
    const codes = (await Promise.all(guesses)).map(({ status }) => status);
    expect(codes.filter((status) => status === 401)).toHaveLength(5);
  });
});

describe('A password', () => {
  it('Is kept as an argon2id hash of the stated cost, with a salt of its own', async () => {
    const rows: { password_hash: string }[] = await store.query('SELECT password_hash FROM account');
    const hashes = rows.map((row) => row.password_hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) {
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    }
  });

  const change = (old: string, next: string) => person.request('POST', '/v1/me/password', { old, new: next });

  it.each([
    ['INVALID_INPUT', 'of eleven characters', 'mười một kt'],
    ['INVALID_INPUT', 'of 201 characters', 'a b'.repeat(67)],
    ['PASSWORD_MUCH_USED', 'that many use', 'Password2026!'],
    ['PASSWORD_HOLDS_LOGIN', 'that holds the login', 'Nguyễn.Bịa là tôi đây'],
  ])('%s: one %s is refused', async (code, _, next) => {
    expect(inShort(await change(PASSWORD, next))).toEqual([422, code]);
  });

  it('OLD_PASSWORD_WRONG: it is changed by who knows it', async () => {
    expect(inShort(await change(WRONG, 'nắng sớm trên sông Hồng'))).toEqual([422, 'OLD_PASSWORD_WRONG']);
  });

  it('Its change ends every other session, and the own one goes on under a new cookie', async () => {
    const other = await signIn(stack.apiUrl, person.login);
    const answer = await change(PASSWORD, 'nắng sớm trên sông Hồng');
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([204, [expect.stringMatching(/^laurel=s/)]]);
    const [{ count }] = await store.query('SELECT count(*)::integer FROM session WHERE person_id = $1', [person.id]);
    expect([other.status, count]).toEqual([200, 1]);
    expect(inShort(await signIn(stack.apiUrl, person.login))).toEqual([401, 'SIGN_IN_REFUSED']);
    expect((await signIn(stack.apiUrl, person.login, 'nắng sớm trên sông Hồng')).status).toBe(200);
  });
});

describe('An invitation', () => {
  const invited = async (id: string) => (await admin.request('POST', `/v1/people/${id}/invitations`)).body;
  const registered = async () =>
    (await admin.request('POST', '/v1/people', { name: 'Người mới (dữ liệu bịa)' })).body.id;

  it('Its token stands nowhere in the database', async () => {
    const { token } = await invited(await registered());
    const tables: { name: string }[] = await store.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migration'`,
    );
    for (const { name } of tables) {
      const rows = await store.query(`SELECT 1 FROM ${name} AS row WHERE row::text LIKE $1`, [`%${token}%`]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  it('INVITATION_VOID: it serves once, for seven days, and until the next one', async () => {
    const id = await registered();
    const first = await invited(id);
    const second = await invited(id);
    expect(inShort(await accept(stack.apiUrl, first.token, 'moi.mot'))).toEqual([422, 'INVITATION_VOID']);
    expect(inShort(await accept(stack.apiUrl, second.token, 'quantri'))).toEqual([422, 'INVALID_INPUT']);
    expect((await accept(stack.apiUrl, second.token, 'moi.mot')).status).toBe(200);
    expect(inShort(await accept(stack.apiUrl, second.token, 'moi.hai'))).toEqual([422, 'INVITATION_VOID']);
    const late = await invited(await registered());
    expect(Date.parse(late.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await store.query(`UPDATE invitation SET expires_at = now() WHERE used_at IS NULL AND expires_at > now()`);
    expect(inShort(await accept(stack.apiUrl, late.token, 'moi.ba'))).toEqual([422, 'INVITATION_VOID']);
  });

  it('For somebody who forgot the password it brings a new one, under the same login', async () => {
    const { token } = await invited(person.id);
    expect(inShort(await accept(stack.apiUrl, token, 'ten.khac'))).toEqual([422, 'INVALID_INPUT']);
    expect((await accept(stack.apiUrl, token, person.login, 'gió mùa đông bắc về')).status).toBe(200);
    expect((await signIn(stack.apiUrl, person.login, 'gió mùa đông bắc về')).status).toBe(200);
  });
});
