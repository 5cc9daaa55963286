import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInVietnam as day } from '../reorganisation/district.ts';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

const ADMIN: Acting = { role: 'ADMIN' };
const BASIS = 'Quyết định số 5/QĐ-UBND (dữ liệu bịa)';

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(() => stack?.stop());

describe('GET /v1/council-members/candidates', () => {
  it('Head and administrator read who holds the office of a member there, by name; others and other units are told no', async () => {
    const { W, D } = season.units;
    const place = `/v1/council-members/candidates?unitId=${W}`;
    const { id } = (await request('POST', '/v1/people', { name: 'Vi Thị Sen (bịa)' }, ADMIN)).body;
    const office = { role: 'MEMBER', unitId: W, fromOn: day(-1), basis: BASIS };
    const past = { ...office, fromOn: day(-9), toOn: day(-5) };
    for (const [personId, term] of [
      [id, past],
      [id, office],
      [(await request('POST', '/v1/people', { name: 'Người cũ (bịa)' }, ADMIN)).body.id, past],
    ]) {
      expect((await request('POST', `/v1/people/${personId}/memberships`, term, ADMIN)).status).toBe(201);
    }
    for (const as of [{ role: 'HEAD', unitId: W } as const, ADMIN]) {
      expect((await request('GET', place, undefined, as)).body).toMatchObject({
        items: [{ personId: id, name: 'Vi Thị Sen (bịa)' }],
      });
    }
    expect(inShort(await request('GET', place, undefined, { role: 'SECRETARY', unitId: W }))).toEqual([
      403,
      'ROLE_NOT_ALLOWED',
    ]);
    const other = { role: 'HEAD', unitId: D } as const;
    expect(inShort(await request('GET', place, undefined, other))).toEqual([403, 'UNIT_NOT_CONCERNED']);
  });
});
