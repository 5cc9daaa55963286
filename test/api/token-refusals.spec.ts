import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, inShort } from '../support/api.ts';
import { withHeaders } from '../support/people.ts';
import { byToken, issued, nobodysToken, registered } from '../support/systems.ts';
import { openTokenDesk, type TokenDesk } from '../support/token-desk.ts';

let ground: TokenDesk;
let stack: TokenDesk['stack'];
let store: TokenDesk['store'];
let admin: TokenDesk['admin'];
let season: TokenDesk['season'];
let desk: TokenDesk['desk'];
let draftFrom: TokenDesk['draftFrom'];

beforeAll(async () => {
  ground = await openTokenDesk();
  ({ stack, store, admin, season, desk, draftFrom } = ground);
}, 120_000);
afterAll(() => ground?.close());

const REFUSED = [401, 'TOKEN_REFUSED'];
const read = (token: string) => byToken(stack.apiUrl, token)('GET', '/v1/nominations');

describe('A token', () => {
  it('TOKEN_REFUSED: unknown, misspelt, revoked, too old, of a system that was stopped: all are answered alike', async () => {
    const system = await registered(admin, 'Hệ thống thử (dữ liệu bịa)', { role: 'AUDITOR' });
    const [revoked, old, other] = [
      await issued(stack.apiUrl, admin, system, ['nominations:read']),
      await issued(stack.apiUrl, admin, system, ['nominations:read']),
      await issued(stack.apiUrl, admin, await registered(admin, 'Bị dừng (dữ liệu bịa)', { role: 'AUDITOR' }), [
        'nominations:read',
      ]),
    ];
    for (const { token } of [revoked, old, other]) expect((await read(token)).status).toBe(200);
    expect((await admin.request('POST', `/v1/tokens/${revoked.id}/revoke`)).status).toBe(204);
    await store.query('UPDATE api_token SET expires_at = now() WHERE id = $1', [old.id]);
    expect((await admin.request('POST', `/v1/people/${other.systemId}/disable`)).status).toBe(200);
    const tokens = [
      revoked.token,
      old.token,
      other.token,
      nobodysToken(),
      'laurel_',
      '',
      desk.token.replace(/.$/, '!'),
    ];
    const answers = await Promise.all(tokens.map(read));
    const told = ({ status, headers, body }: Answer) => ({
      status,
      body,
      headers: [...headers].filter(([name]) => name !== 'date'),
    });
    for (const answer of answers) expect(told(answer)).toEqual(told(answers[0] as Answer));
    expect(inShort(answers[0] as Answer)).toEqual(REFUSED);
    expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('SECURE_ADDRESS_REQUIRED: by plain http from elsewhere it is refused, whatever it is worth, and by https it serves', async () => {
    const by = async (token: string, proto: string) => {
      const headers = { 'X-Forwarded-Proto': proto, 'X-Forwarded-Host': 'laurel.example' };
      return inShort(await byToken(stack.apiUrl, token)('GET', '/v1/seasons', undefined, { headers }));
    };
    const system = await registered(admin, 'Qua http (dữ liệu bịa)', { role: 'AUDITOR' });
    const { token } = await issued(stack.apiUrl, admin, system, ['nominations:read']);
    for (const one of [token, nobodysToken()]) {
      expect(await by(one, 'http')).toEqual([403, 'SECURE_ADDRESS_REQUIRED']);
    }
    const [status] = await by(token, 'https');
    expect(status).toBe(200);
  });

  it('SCOPE_MISSING: it serves for the operations of its scopes and for no other, whoever its system is', async () => {
    const system = await registered(admin, 'Chỉ đọc (dữ liệu bịa)', { role: 'NOMINATOR', unitId: season.units.G });
    const reading = await issued(stack.apiUrl, admin, system, ['nominations:read']);
    const refused = await reading.request('POST', '/v1/nominations', draftFrom(season.units.G));
    expect([...inShort(refused), refused.body.facts.hint]).toEqual([403, 'SCOPE_MISSING', 'nominations:write']);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope"');
    expect(inShort(await reading.request('GET', `/v1/units/${season.units.G}/tasks`))).toEqual([403, 'SCOPE_MISSING']);
    expect(refused.body.texts.en).toContain('The scope that it would need: nominations:write.');
    for (const path of ['/v1/me', '/v1/people', '/v1/systems']) {
      const forPeople = await desk.request('GET', path);
      expect(inShort(forPeople)).toEqual([403, 'SCOPE_MISSING']);
      expect(forPeople.body.texts.en).toContain('no system may do it, whatever the scopes');
      expect([forPeople.body.texts.vi, forPeople.body.facts]).toEqual([
        expect.stringContaining('không hệ thống nào được làm'),
        undefined,
      ]);
    }
    const minted = await desk.request('POST', `/v1/systems/${desk.systemId}/tokens`, {
      scopes: ['audit:read'],
      validDays: 9,
    });
    expect(inShort(minted)).toEqual([403, 'SCOPE_MISSING']);
  });

  it('CREDENTIALS_TWICE: together with a cookie it is refused, whatever either is worth', async () => {
    const both = (token: string, cookie: string) =>
      withHeaders(stack.apiUrl, { Authorization: `Bearer ${token}`, Cookie: cookie, Origin: stack.apiUrl });
    for (const [token, cookie] of [
      [desk.token, admin.cookie],
      ['laurel_none', admin.cookie],
      [desk.token, 'laurel=none'],
    ] as const) {
      expect(inShort(await both(token, cookie)('GET', '/v1/nominations'))).toEqual([400, 'CREDENTIALS_TWICE']);
    }
    expect((await desk.request('GET', '/v1/nominations')).status).toBe(200);
  });

  it('A page of others that got hold of no cookie gains nothing: a token is asked from anywhere, since no browser sends it by itself', async () => {
    const foreign = withHeaders(stack.apiUrl, {
      Authorization: `Bearer ${desk.token}`,
      Origin: 'https://desk.example',
    });
    expect((await foreign('POST', '/v1/nominations', draftFrom(season.units.G))).status).toBe(201);
  });
});
