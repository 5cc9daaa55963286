import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import { issued, registered } from '../support/systems.ts';
import { violationsOn } from '../support/verified.ts';
import { openTokenDesk, type TokenDesk } from '../support/token-desk.ts';

let ground: TokenDesk;
let stack: TokenDesk['stack'];
let admin: TokenDesk['admin'];
let season: TokenDesk['season'];
let desk: TokenDesk['desk'];
let draftFrom: TokenDesk['draftFrom'];

beforeAll(async () => {
  ground = await openTokenDesk();
  ({ stack, admin, season, desk, draftFrom } = ground);
}, 120_000);
afterAll(() => ground?.close());

describe('A system with a token', () => {
  it('Nominates by the office that it holds, without a cookie and without an origin, and the ledger knows it', async () => {
    const created = await desk.request('POST', '/v1/nominations', draftFrom(season.units.G));
    expect(created.status).toBe(201);
    const { id } = created.body;
    const sent = await desk.request('POST', `/v1/nominations/${id}/commands`, { type: 'submit' });
    expect([sent.status, sent.headers.getSetCookie()]).toEqual([200, []]);
    const { body } = await desk.request('GET', `/v1/nominations/${id}/history`);
    const [{ actor }] = body.items;
    expect(actor).toMatchObject({ role: 'NOMINATOR', unitId: season.units.G, personId: desk.systemId });
    const elsewhere = await desk.request('POST', '/v1/nominations', draftFrom(season.units.W));
    expect(elsewhere.status).toBe(403);
  });

  it('NO_OFFICE: without an office it reads nothing and does nothing', async () => {
    const bare = await issued(stack.apiUrl, admin, await registered(admin, 'Không nhiệm vụ (dữ liệu bịa)'), [
      'nominations:read',
      'nominations:write',
    ]);
    expect(inShort(await bare.request('GET', '/v1/nominations'))).toEqual([403, 'NO_OFFICE']);
    expect(inShort(await bare.request('POST', '/v1/nominations', draftFrom(season.units.G)))).toEqual([
      403,
      'NO_OFFICE',
    ]);
  });

  it('INVALID_INPUT: it is given no office that decides, votes or administers, is invited to no account, and is no person', async () => {
    const office = { fromOn: '2024-01-01', basis: 'QĐ 1' };
    for (const role of ['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER']) {
      const more = { ...office, role, unitId: season.units.W };
      const assigned = await admin.request('POST', `/v1/people/${desk.systemId}/memberships`, more);
      expect([role, ...inShort(assigned)]).toEqual([role, 422, 'INVALID_INPUT']);
    }
    const asAdmin = await admin.request('POST', `/v1/people/${desk.systemId}/memberships`, {
      ...office,
      role: 'ADMIN',
    });
    expect(inShort(asAdmin)).toEqual([422, 'INVALID_INPUT']);
    expect(inShort(await admin.request('POST', `/v1/people/${desk.systemId}/invitations`))).toEqual([
      422,
      'INVALID_INPUT',
    ]);
    const { body } = await admin.request('GET', '/v1/people');
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(desk.systemId);
    const { id: personId } = (await admin.request('GET', '/v1/me')).body.person;
    const toPerson = await admin.request('POST', `/v1/systems/${personId}/tokens`, {
      scopes: ['inbox:read'],
      validDays: 1,
    });
    expect(inShort(toPerson)).toEqual([404, 'NOT_FOUND']);
  });

  it('The record holds', async () => {
    expect(await violationsOn(stack, 30_000)).toEqual([]);
  });
});
