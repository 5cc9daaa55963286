import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';

const AUDITOR: Acting = { role: 'AUDITOR' };

/** More than the log keeps of one actor in a day. */
const MANY = 130;

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(() => stack?.stop());

const attempts = async (query = '') =>
  (await request('GET', `/v1/refused-attempts?limit=200${query}`, undefined, AUDITOR)).body;

describe('The log of refused attempts', () => {
  it('It tells who tried what on which object, by which code, when and from where, and counts what is tried again', async () => {
    const id = await season.submitted('log');
    const stranger: Acting = {
      role: 'CLERK',
      unitId: season.units.W2,
      headers: { 'Laurel-Demo-Person': randomUUID() },
    };
    for (const _ of ['once', 'twice']) await request('GET', `/v1/nominations/${id}`, undefined, stranger);
    await season.command(id, { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' }, stranger);
    const { items } = await attempts(`&personId=${stranger.headers?.['Laurel-Demo-Person']}`);
    const own = {
      objectId: id,
      role: 'CLERK',
      unitId: season.units.W2,
      address: expect.stringMatching(/127\.0\.0\.1$/),
    };
    expect(items).toEqual([
      expect.objectContaining({ ...own, action: 'decide', code: 'ROLE_NOT_ALLOWED', times: 1 }),
      expect.objectContaining({ ...own, action: 'readNomination', code: 'UNIT_NOT_CONCERNED', times: 2 }),
    ]);
    expect(Date.parse(items[1].lastAt)).toBeGreaterThanOrEqual(Date.parse(items[1].firstAt));
  });

  it('IDENTITY_REQUIRED: who is nobody is told by the address', async () => {
    await request('GET', '/v1/nominations', undefined, {});
    const { items } = await attempts('&action=listNominations');
    expect(items).toMatchObject([{ code: 'IDENTITY_REQUIRED', personId: null, role: null, objectId: null }]);
  });

  it('One actor fills a hundred lines in a day and no more; the rest is counted in one', async () => {
    const flooding: Acting = {
      role: 'CLERK',
      unitId: season.units.A1,
      headers: { 'Laurel-Demo-Person': randomUUID() },
    };
    const objects = Array.from({ length: MANY }, () => randomUUID());
    await atMost(8, objects, (id) => request('POST', `/v1/seasons/${id}/end`, {}, flooding));
    const { items, next } = await attempts(`&personId=${flooding.headers?.['Laurel-Demo-Person']}`);
    expect(next).toBeNull();
    const rest = items.find(({ action }: { action: string }) => action === '*');
    // Attempts that are on their way at once do not see each other's line yet.
    expect(items.length).toBeLessThanOrEqual(101 + 8);
    expect(rest).toMatchObject({ code: '*', objectId: null });
    expect(items.length - 1 + rest.times).toBe(MANY);
  });

  it('ROLE_NOT_ALLOWED: it is for auditors', async () => {
    for (const as of [{ role: 'ADMIN' }, { role: 'HEAD', unitId: season.units.W }] as const) {
      expect((await request('GET', '/v1/refused-attempts', undefined, as)).body.code).toBe('ROLE_NOT_ALLOWED');
    }
  });
});
