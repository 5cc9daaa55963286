import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { accept, firstAdmin, hired, type TestPerson } from '../support/people.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let admin: TestPerson;
let season: SmallSeason;
let nominator: TestPerson;
let clerk: TestPerson;
let head: TestPerson;
let id: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  admin = await firstAdmin(stack);
  season = await smallSeason(admin.request);
  const { G, W } = season.units;
  nominator = await hired(stack.apiUrl, admin, 'to.truong', { role: 'NOMINATOR', unitId: G });
  clerk = await hired(stack.apiUrl, admin, 'can.bo', { role: 'CLERK', unitId: W });
  head = await hired(stack.apiUrl, admin, 'chu.tich', { role: 'HEAD', unitId: W });
}, 120_000);
afterAll(() => stack?.stop());

const send = (by: TestPerson, body: object, key = randomUUID() as string) =>
  by.request('POST', `/v1/nominations/${id}/commands`, body, { key });
const COMMEND = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };

describe('With accounts and no header of the demonstration', () => {
  it('Who was told the one-time token of the first start is administrator, and the token serves once', async () => {
    const { body } = await admin.request('GET', '/v1/me');
    expect(body).toMatchObject({ offices: [{ role: 'ADMIN', unitId: null }], office: { role: 'ADMIN' } });
    expect(inShort(await accept(stack.apiUrl, stack.firstToken ?? '', 'ke.den.sau'))).toEqual([422, 'INVITATION_VOID']);
  });

  it('IDENTITY_REQUIRED: headers of the demonstration say nothing', async () => {
    const as = { role: 'HEAD', unitId: season.units.W } as const;
    const answer = await requestTo(stack.apiUrl)('POST', `/v1/nominations/${randomUUID()}/commands`, COMMEND, as);
    expect(inShort(answer)).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('A nominator, a clerk and a head carry a nomination to its commendation, each by an own office', async () => {
    const draft = { seasonId: season.id, fromUnitId: season.units.G, nominee: 'Người được đề nghị (dữ liệu bịa)' };
    const more = { category: 'INDIVIDUAL', period: '2022', achievement: 'song:2022', asks: 'WARD' };
    const created = await nominator.request('POST', '/v1/nominations', { ...draft, ...more });
    expect(created.status).toBe(201);
    id = created.body.id;
    expect((await send(nominator, { type: 'submit' })).status).toBe(200);
    expect((await send(clerk, { type: 'claim', level: 'WARD' })).status).toBe(200);
    expect((await send(clerk, { type: 'unclaim', level: 'WARD' })).status).toBe(200);
    const decided = await send(head, COMMEND);
    expect(decided.body).toMatchObject({ decisionNo: 1, registerNo: 1 });
    expect((await send(clerk, { type: 'present', level: 'WARD' })).status).toBe(200);
    const { body } = await head.request('GET', `/v1/nominations/${id}/history`);
    const actors = body.items.map(({ actor }: { actor: { personId?: string } }) => actor.personId);
    expect(new Set(actors)).toEqual(new Set([nominator.id, clerk.id, head.id]));
  });

  it('ROLE_NOT_ALLOWED: nobody acts by an office of somebody else, and only an administrator keeps people', async () => {
    expect(inShort(await send(clerk, COMMEND))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(inShort(await send(nominator, { type: 'receive', level: 'WARD' }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const person = { name: 'Người mới (dữ liệu bịa)' };
    expect(inShort(await head.request('POST', '/v1/people', person))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(inShort(await head.request('GET', '/v1/people'))).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });

  it('ROLE_NOT_ALLOWED: an administrator neither decides nor reads a dossier', async () => {
    expect(inShort(await send(admin, COMMEND))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const remarks = await admin.request('GET', `/v1/nominations/${id}/remarks`);
    expect(inShort(remarks)).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });

  it('An administrator sees every person with login and offices, and shuts neither the own person out nor the own office', async () => {
    const { body } = await admin.request('GET', '/v1/people?limit=2');
    expect(body.items).toHaveLength(2);
    const rest = await admin.request('GET', `/v1/people?after=${body.next}`);
    const all = [...body.items, ...rest.body.items];
    expect(all.map(({ login }: { login: string }) => login).sort()).toEqual([
      'can.bo',
      'chu.tich',
      'quantri',
      'to.truong',
    ]);
    const own = all.find(({ login }: { login: string }) => login === 'quantri');
    expect(inShort(await admin.request('POST', `/v1/people/${own.id}/disable`))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const end = await admin.request('POST', `/v1/memberships/${own.memberships[0].id}/end`, { toOn: '2199-01-01' });
    expect(inShort(end)).toEqual([422, 'INVALID_INPUT']);
  });

  it('IDEMPOTENCY_KEY_REUSED: another person or office that repeats key and body gets no receipt', async () => {
    const key = randomUUID();
    const draft = { seasonId: season.id, fromUnitId: season.units.G, nominee: 'Người thứ hai (dữ liệu bịa)' };
    const more = { category: 'INDIVIDUAL', period: '2022', achievement: 'khac:2022', asks: 'WARD' };
    ({ id } = (await nominator.request('POST', '/v1/nominations', { ...draft, ...more })).body);
    await send(nominator, { type: 'submit' });
    const first = await send(head, COMMEND, key);
    expect([first.status, (await send(head, COMMEND, key)).body]).toEqual([200, first.body]);
    for (const other of [clerk, nominator, admin]) {
      expect(inShort(await send(other, COMMEND, key))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    }
    const deputy = await hired(stack.apiUrl, admin, 'chu.tich.2', { role: 'HEAD', unitId: season.units.W });
    expect(inShort(await send(deputy, COMMEND, key))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('The record holds', async () => {
    expect(await violationsOn(stack, 30_000)).toEqual([]);
  });
});
