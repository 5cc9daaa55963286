import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { calendarDayOf, isoDay } from '@laurel/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { firstAdmin, hired, type TestPerson } from '../support/people.ts';

let stack: Stack;
let admin: TestPerson;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
  season = await smallSeason(admin.request);
}, 120_000);
afterAll(() => stack?.stop());

const dayFrom = (days: number) => isoDay(calendarDayOf(Date.now() + days * 86_400_000));
const draft = ({ request }: TestPerson, headers: Record<string, string> = {}) =>
  request(
    'POST',
    '/v1/nominations',
    {
      seasonId: season.id,
      fromUnitId: season.units.G,
      nominee: 'Người được đề nghị (dữ liệu bịa)',
      category: 'INDIVIDUAL',
      period: '2022',
      achievement: 'song:2022',
      asks: 'WARD',
    },
    { headers },
  );

describe('The office of a person who is signed in', () => {
  it('NO_OFFICE: one that ended yesterday, or begins tomorrow, gives none; on its first and last day it does', async () => {
    const { G } = season.units;
    const of = (login: string, days: object) =>
      hired(stack.apiUrl, admin, login, { role: 'NOMINATOR', unitId: G, ...days });
    expect(inShort(await draft(await of('hom.qua', { toOn: dayFrom(-1) })))).toEqual([403, 'NO_OFFICE']);
    expect(inShort(await draft(await of('ngay.mai', { fromOn: dayFrom(1) })))).toEqual([403, 'NO_OFFICE']);
    expect((await draft(await of('hom.nay', { fromOn: dayFrom(0), toOn: dayFrom(0) }))).status).toBe(201);
    expect(inShort(await draft(await hired(stack.apiUrl, admin, 'khong.gi')))).toEqual([403, 'NO_OFFICE']);
  });

  it('NO_OFFICE: it is gone with the next request when an administrator ends it', async () => {
    const leaving = await hired(stack.apiUrl, admin, 'thoi.chuc', { role: 'NOMINATOR', unitId: season.units.G });
    expect((await draft(leaving)).status).toBe(201);
    const [{ id }] = (await leaving.request('GET', '/v1/me')).body.offices;
    const ended = await admin.request('POST', `/v1/memberships/${id}/end`, { toOn: dayFrom(-1) });
    expect([ended.status, ended.body.toOn]).toEqual([200, dayFrom(-1)]);
    expect(inShort(await draft(leaving))).toEqual([403, 'NO_OFFICE']);
    const longer = await admin.request('POST', `/v1/memberships/${id}/end`, { toOn: dayFrom(1) });
    expect(inShort(longer)).toEqual([422, 'INVALID_INPUT']);
  });

  it('OFFICE_NOT_CHOSEN: of several one is named by the header, and only one that the person holds', async () => {
    const { G, W } = season.units;
    const both = await hired(
      stack.apiUrl,
      admin,
      'hai.viec',
      { role: 'CLERK', unitId: W },
      { role: 'NOMINATOR', unitId: G },
    );
    const { offices, office } = (await both.request('GET', '/v1/me')).body;
    expect([offices.length, office]).toEqual([2, null]);
    const { body, ...refused } = await draft(both);
    expect([refused.status, body.code]).toEqual([403, 'OFFICE_NOT_CHOSEN']);
    const [clerk, nominator] = ['CLERK', 'NOMINATOR'].map((role) => offices.find((one: any) => one.role === role));
    expect(body.detail).toContain(`${clerk.id} (CLERK, Phường, small)`);
    expect(clerk.season).toMatchObject({ id: season.id, title: { en: 'Small season (invented data)' } });
    expect((await draft(both, { 'Laurel-Office': nominator.id.toUpperCase() })).status).toBe(201);
    expect(inShort(await draft(both, { 'Laurel-Office': clerk.id }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const [{ id: notMine }] = (await admin.request('GET', '/v1/me')).body.offices;
    expect(inShort(await draft(both, { 'Laurel-Office': notMine }))).toEqual([403, 'NO_OFFICE']);
  });

  it('INVALID_INPUT: an office is given at a unit that exists, once at a time, and without a unit to administrators and auditors', async () => {
    const { body } = await admin.request('POST', '/v1/people', { name: 'Người mới (dữ liệu bịa)' });
    const assign = (office: object) =>
      admin.request('POST', `/v1/people/${body.id}/memberships`, { fromOn: '2024-01-01', basis: 'QĐ 2', ...office });
    const head = { role: 'HEAD', unitId: season.units.W };
    const faults = [
      { role: 'HEAD' },
      { role: 'AUDITOR', unitId: season.units.W },
      { role: 'HEAD', unitId: season.id },
      { ...head, toOn: '2023-12-31' },
      { ...head, role: 'KING' },
    ];
    for (const office of faults) expect(inShort(await assign(office))).toEqual([422, 'INVALID_INPUT']);
    expect((await assign({ ...head, toOn: '2024-12-31' })).status).toBe(201);
    expect(inShort(await assign({ ...head, fromOn: '2024-12-31' }))).toEqual([422, 'INVALID_INPUT']);
    expect((await assign({ ...head, fromOn: '2025-01-01' })).status).toBe(201);
  });
});
