import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, inShort } from '../support/api.ts';
import { hired } from '../support/people.ts';
import { byToken, issued, registered } from '../support/systems.ts';
import { openTokenDesk, type TokenDesk } from '../support/token-desk.ts';

let ground: TokenDesk;
let stack: TokenDesk['stack'];
let store: TokenDesk['store'];
let admin: TokenDesk['admin'];
let desk: TokenDesk['desk'];

beforeAll(async () => {
  ground = await openTokenDesk();
  ({ stack, store, admin, desk } = ground);
}, 120_000);
afterAll(() => ground?.close());

const REFUSED = [401, 'TOKEN_REFUSED'];
const read = (token: string) => byToken(stack.apiUrl, token)('GET', '/v1/nominations');

describe('The life of a token', () => {
  const give = (systemId: string, body: object) => admin.request('POST', `/v1/systems/${systemId}/tokens`, body);

  it('INVALID_INPUT: it has an end, within a year, and scopes that exist', async () => {
    for (const body of [
      { scopes: ['nominations:read'] },
      { scopes: ['nominations:read'], validDays: 366 },
      { scopes: ['nominations:read'], validDays: 0 },
      { scopes: [], validDays: 30 },
      { scopes: ['everything'], validDays: 30 },
      { scopes: ['webhooks:manage'], validDays: 30 },
      { scopes: ['inbox:read', 'inbox:read'], validDays: 30 },
    ]) {
      expect(inShort(await give(desk.systemId, body))).toEqual([422, 'INVALID_INPUT']);
    }
    const { body } = await give(desk.systemId, { scopes: ['inbox:read'], validDays: 365 });
    await expect(
      store.query(`UPDATE api_token SET expires_at = now() + interval '2 years' WHERE id = $1`, [body.id]),
    ).rejects.toThrow(/api_token_age/);
  });

  it('It is changed with an overlap: old and new serve for some hours, then the new one alone', async () => {
    const old = await issued(stack.apiUrl, admin, desk.systemId, ['nominations:read']);
    const { status, body } = await admin.request('POST', `/v1/tokens/${old.id}/rotate`, {
      validDays: 30,
      overlapHours: 1,
    });
    expect([status, body.scopes]).toEqual([201, ['nominations:read']]);
    for (const token of [old.token, body.token]) expect((await read(token)).status).toBe(200);
    const [{ left }] = await store.query(
      `SELECT expires_at <= now() + interval '1 hour' AS left FROM api_token WHERE id = $1`,
      [old.id],
    );
    expect(left).toBe(true);
    const last = await admin.request('POST', `/v1/tokens/${body.id}/rotate`, { validDays: 30, overlapHours: 0 });
    expect(inShort(await read(body.token))).toEqual(REFUSED);
    expect((await read(last.body.token)).status).toBe(200);
    expect((await admin.request('POST', `/v1/tokens/${body.id}/rotate`, { validDays: 30 })).status).toBe(404);
    expect((await admin.request('POST', `/v1/tokens/${randomUUID()}/revoke`)).status).toBe(404);
  });

  it('INVALID_INPUT: a system has ten in force at most, however many are asked for at once', async () => {
    const system = await registered(admin, 'Nhiều mã (dữ liệu bịa)');
    const asked = Array.from({ length: 14 }, () => give(system, { scopes: ['inbox:read'], validDays: 1 }));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
  });

  it('Stands nowhere in the database, and is told from others by its ending and its last day', async () => {
    expect(desk.token).toMatch(/^laurel_[0-9A-Za-z]{49}$/);
    const tables: { name: string }[] = await store.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migration'`,
    );
    for (const { name } of tables) {
      const rows = await store.query(`SELECT 1 FROM ${name} AS row WHERE row::text LIKE $1`, [
        `%${desk.token.slice(7, 50)}%`,
      ]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
    await read(desk.token);
    const { body } = await admin.request('GET', '/v1/systems?limit=200');
    const { tokens } = body.items.find(({ id }: { id: string }) => id === desk.systemId);
    const token = tokens.find(({ id }: { id: string }) => id === desk.id);

    const [{ today }] = await store.query(`SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today`);
    expect(token).toMatchObject({ ending: desk.token.slice(-6), lastUsedOn: today, revokedAt: null });
  });

  it('ROLE_NOT_ALLOWED: none but an administrator gives, changes and ends tokens, and an auditor sees them', async () => {
    const auditor = await hired(stack.apiUrl, admin, 'kiem.tra', { role: 'AUDITOR' });
    expect((await auditor.request('GET', '/v1/systems')).status).toBe(200);
    const paths = ['/v1/systems', `/v1/systems/${desk.systemId}/tokens`, `/v1/tokens/${desk.id}/rotate`];
    const body = { name: 'x', scopes: ['inbox:read'], validDays: 1 };
    const bodies = [{ name: body.name }, { scopes: body.scopes, validDays: 1 }, { validDays: 1 }];
    for (const [index, path] of paths.entries()) {
      expect(inShort(await auditor.request('POST', path, bodies[index]))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    }
    expect(inShort(await auditor.request('POST', `/v1/tokens/${desk.id}/revoke`))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect((await requestTo(stack.apiUrl)('GET', '/v1/systems')).status).toBe(401);
  });
});
