import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { calendarDayOf, isoDay } from '@laurel/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type SmallSeason, smallSeason } from '../support/api.ts';
import { firstAdmin, hired, type TestPerson } from '../support/people.ts';

let stack: Stack;
let admin: TestPerson;
let season: SmallSeason;
let head: TestPerson;
let nominator: TestPerson;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
  season = await smallSeason(admin.request);
  head = await hired(stack.apiUrl, admin, 'truong', { role: 'HEAD', unitId: season.units.W });
  nominator = await hired(stack.apiUrl, admin, 'to.truong', { role: 'NOMINATOR', unitId: season.units.G });
}, 120_000);
afterAll(() => stack?.stop());

const dayFrom = (days: number) => isoDay(calendarDayOf(Date.now() + days * 86_400_000));
const clerkOf = (login: string, days: object = {}) =>
  hired(stack.apiUrl, admin, login, { role: 'CLERK', unitId: season.units.W, ...days });
const officesOf = async ({ request }: TestPerson) => (await request('GET', '/v1/me')).body.offices;

/** The head of the ward lets this person sign as its deputy, from today to tomorrow unless days are named. */
async function delegated(personId: string | null, more: object = {}): Promise<string> {
  const days = { fromOn: dayFrom(0), toOn: dayFrom(1) };
  const paper = { capacity: 'TUQ', scope: 'Quyết định tặng giấy khen', basis: 'UQ 3 (dữ liệu bịa)', ...days };
  const body = { unitId: season.units.W, role: 'DEPUTY', personId, ...paper, ...more };
  const given = await head.request('POST', '/v1/delegations', body);
  if (given.status !== 201) throw new Error(JSON.stringify(given.body));
  return given.body.id;
}

/** Decides a new nomination by the office of this id. */
async function decides({ request }: TestPerson, office: string | null) {
  const draft = {
    seasonId: season.id,
    fromUnitId: season.units.G,
    category: 'INDIVIDUAL',
    period: '2022',
    asks: 'WARD',
  };
  const named = { ...draft, nominee: 'Người được đề nghị (bịa)', achievement: randomUUID() };
  const { id } = (await nominator.request('POST', '/v1/nominations', named)).body;
  await nominator.request('POST', `/v1/nominations/${id}/commands`, { type: 'submit' });
  const body = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP', capacity: 'TUQ' };
  const headers = office ? { 'Laurel-Office': office } : {};
  return request('POST', `/v1/nominations/${id}/commands`, body, { headers });
}

describe('An office that a delegation gives', () => {
  it('Stands beside the own ones, with who gave it, and acts where it is named; unasked the own one acts', async () => {
    const clerk = await clerkOf('van.thu');
    const id = await delegated(clerk.id);
    expect(await officesOf(clerk)).toMatchObject([
      { role: 'CLERK', underDelegation: null },
      { id, role: 'DEPUTY', unitId: season.units.W, underDelegation: { id, of: { id: head.id }, capacity: 'TUQ' } },
    ]);
    expect((await clerk.request('GET', '/v1/me')).body.office.role).toBe('CLERK');
    expect(inShort(await decides(clerk, null))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect((await decides(clerk, id)).status).toBe(200);
  });

  it('Is gone with the next request when the head takes it back', async () => {
    const clerk = await clerkOf('thu.hoi');
    const id = await delegated(clerk.id);
    expect((await decides(clerk, id)).status).toBe(200);
    const key = randomUUID();
    const revoked = await head.request('POST', `/v1/delegations/${id}/revoke`, undefined, { key });
    expect([revoked.status, typeof revoked.body.revokedAt]).toEqual([200, 'string']);
    expect((await head.request('POST', `/v1/delegations/${id}/revoke`, undefined, { key })).body).toEqual(revoked.body);
    expect(inShort(await decides(clerk, id))).toEqual([403, 'NO_OFFICE']);
    expect(await officesOf(clerk)).toMatchObject([{ role: 'CLERK' }]);
    const { body } = await head.request('GET', `/v1/delegations?unitId=${season.units.W}`);
    expect(body.items.find((row: { id: string }) => row.id === id)).toEqual(revoked.body);
  });

  it('Is there from its first day to its last, and no longer than a membership at the unit', async () => {
    const clerk = await clerkOf('dung.ngay');
    await delegated(clerk.id, { fromOn: dayFrom(-9), toOn: dayFrom(-1) });
    await delegated(clerk.id, { fromOn: dayFrom(1), toOn: dayFrom(9) });
    expect(await officesOf(clerk)).toHaveLength(1);
    const id = await delegated(clerk.id, { fromOn: dayFrom(0), toOn: dayFrom(0) });
    const [own] = await officesOf(clerk);
    expect(await officesOf(clerk)).toHaveLength(2);
    await admin.request('POST', `/v1/memberships/${own.id}/end`, { toOn: dayFrom(-1) });
    expect(await officesOf(clerk)).toEqual([]);
    expect(inShort(await decides(clerk, id))).toEqual([403, 'NO_OFFICE']);
  });

  it('Is given to nobody by a delegation for whoever holds the office, or to somebody of another unit', async () => {
    const stranger = await hired(stack.apiUrl, admin, 'nguoi.la', { role: 'CLERK', unitId: season.units.D });
    await delegated(stranger.id);
    await delegated(null);
    expect(await officesOf(stranger)).toHaveLength(1);
    const deputy = await hired(stack.apiUrl, admin, 'pho', { role: 'DEPUTY', unitId: season.units.W });
    await delegated(deputy.id);
    expect(await officesOf(deputy)).toMatchObject([{ role: 'DEPUTY', underDelegation: null }]);
    expect((await decides(deputy, null)).status).toBe(200);
  });

  it('ROLE_NOT_ALLOWED: delegates nothing further and takes nothing back, though it were that of the head', async () => {
    const clerk = await clerkOf('quyen.truong');
    const id = await delegated(clerk.id, { role: 'HEAD', capacity: 'Q' });
    const headers = { 'Laurel-Office': id };
    const days = { fromOn: dayFrom(0), toOn: dayFrom(1), basis: 'UQ 4 (dữ liệu bịa)' };
    const further = { unitId: season.units.W, role: 'DEPUTY', capacity: 'TUQ', scope: 'Ký', ...days };
    const told = [
      await clerk.request('POST', '/v1/delegations', further, { headers }),
      await clerk.request('POST', `/v1/delegations/${id}/revoke`, undefined, { headers }),
    ];
    expect(told.map(inShort)).toEqual([
      [403, 'ROLE_NOT_ALLOWED'],
      [403, 'ROLE_NOT_ALLOWED'],
    ]);
  });
});
