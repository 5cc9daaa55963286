import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { CouncilMemberView } from '@laurel/contracts';
import { openStore, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInVietnam as day } from '../reorganisation/district.ts';
import { type Acting, type Answer, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { violationsOn } from '../support/verified.ts';

const ADMIN: Acting = { role: 'ADMIN' };
const BASIS = 'Quyết định số 5/QĐ-UBND (dữ liệu bịa)';
/** The first member came a day before the second, so that their seats are known. */
const [FIRST, SECOND, FORMER] = [randomUUID(), randomUUID(), randomUUID()];

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let head: Acting;
const members: CouncilMemberView[] = [];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, 'hanoi-2022');
  head = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const appoint = (personId: string, more: object = {}, as: Acting = head) => {
  const body = { unitId: season.units.W, personId, fromOn: day(-30), basis: BASIS, ...more };
  return request('POST', '/v1/council-members', body, as);
};
const end = (id: string | undefined, toOn: string, as: Acting = head) =>
  request('POST', `/v1/council-members/${id}/end`, { toOn }, as);
const told = ({ status, body }: Answer) =>
  [status, body.code, ...(body.errors ?? []).map(({ path }: { path: string }) => path)].join(' ').trim();
const ward = (role: Acting['role'], person?: string): Acting => {
  return { role, unitId: season.units.W, ...(person ? { headers: { 'Laurel-Demo-Person': person } } : {}) };
};
const convene = (id: string, count: number) =>
  season.command(id, { type: 'conveneCouncil', level: 'WARD', members: count }, ward('SECRETARY'));
const vote = (id: string, seat: number, person?: string, of = 'FOR') =>
  season.command(id, { type: 'castBallot', level: 'WARD', seat, vote: of }, ward('MEMBER', person));

/** A case that waits for its council. */
async function appraised(name: string): Promise<string> {
  const id = await season.submitted(name);
  for (const step of [{ type: 'receive' }, { type: 'appraise', eligible: true }]) {
    expect((await season.command(id, { ...step, level: 'WARD' }, ward('CLERK'))).status).toBe(200);
  }
  return id;
}

describe('POST /v1/council-members', () => {
  it('The head of the unit appoints, or an administrator; the list has the latest first', async () => {
    expect(told(await appoint(FIRST, {}, ward('SECRETARY')))).toBe('403 ROLE_NOT_ALLOWED');
    expect(told(await appoint(FIRST, {}, { role: 'HEAD', unitId: season.units.D }))).toBe('403 UNIT_NOT_CONCERNED');
    const key = randomUUID();
    const answers = [
      await appoint(FIRST, { fromOn: day(-31) }, { ...head, key }),
      await appoint(SECOND, {}, ADMIN),
      await appoint(FORMER, { toOn: day(-1) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    members.push(...answers.map(({ body }) => body));
    expect((await appoint(FIRST, { fromOn: day(-31) }, { ...head, key })).body).toEqual(members[0]);
    expect(told(await appoint(FIRST, { basis: 'x' }, { ...head, key }))).toBe('422 IDEMPOTENCY_KEY_REUSED');
    const { body } = await request('GET', `/v1/council-members?unitId=${season.units.W}&limit=2`);
    expect(body.items).toEqual([members[2], members[1]]);
  });

  it('Each wrong field is named by its path, and a person has one seat at a time', async () => {
    const nowhere = randomUUID();
    expect(told(await appoint(SECOND, { unitId: nowhere }, ADMIN))).toBe('422 INVALID_INPUT unitId');
    expect(told(await appoint(randomUUID(), { toOn: day(-31) }))).toBe('422 INVALID_INPUT toOn');
    expect(told(await appoint(SECOND, { fromOn: day(300) }))).toBe('422 INVALID_INPUT personId');
    expect(told(await appoint(FORMER, { fromOn: day(-99), toOn: day(-30) }))).toBe('422 INVALID_INPUT personId');
    const twice = randomUUID();
    const both = await Promise.all([appoint(twice, { toOn: day(-2) }), appoint(twice, { toOn: day(-2) })]);
    expect(both.map(told).sort()).toEqual(['201', '422 INVALID_INPUT personId']);
    const { A1, A2 } = season.units;
    const successor = { successorId: A2, abolishedOn: day(0), reason: 'sáp nhập (dữ liệu bịa)' };
    expect((await request('POST', `/v1/units/${A1}/successor`, successor, ADMIN)).status).toBe(202);
    expect(told(await appoint(FIRST, { unitId: A1 }, ADMIN))).toBe('422 INVALID_INPUT unitId');
  });

  it('A term is ended within its days, never made longer, and nothing else of it is changed', async () => {
    const id = members[2]?.id;
    expect(told(await end(id, day(-2), ward('CLERK')))).toBe('403 ROLE_NOT_ALLOWED');
    expect(told(await end(id, day(-2), { role: 'HEAD', unitId: season.units.D }))).toBe('403 UNIT_NOT_CONCERNED');
    expect(told(await end(randomUUID(), day(0)))).toBe('404 NOT_FOUND');
    expect(told(await end(id, day(-31)))).toBe('422 INVALID_INPUT toOn');
    expect(told(await end(id, day(0)))).toBe('422 INVALID_INPUT toOn');
    expect((await end(id, day(-1))).body).toEqual(members[2]);
    for (const change of ['DELETE FROM council_member', 'UPDATE council_member SET person_id = id']) {
      await expect(reader(store).rows(change)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('A council of a unit with a roster', () => {
  it('COUNCIL_NOT_AS_APPOINTED, SEAT_OF_ANOTHER: those in term meet, each votes in the own seat, and the votes are counted', async () => {
    const id = await appraised('roster');
    expect(told(await convene(id, 3))).toBe('422 COUNCIL_NOT_AS_APPOINTED');
    expect((await convene(id, 2)).status).toBe(200);
    for (const person of [SECOND, FORMER, undefined]) {
      expect(told(await vote(id, 1, person))).toBe('403 SEAT_OF_ANOTHER');
    }
    const answers = [await vote(id, 2, SECOND, 'AGAINST'), await vote(id, 1, FIRST)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await season.command(id, { type: 'closeCouncil', level: 'WARD' }, ward('SECRETARY'));
    const { body } = await request('GET', `/v1/nominations/${id}/history`);
    const bodyOf = (kind: string) => body.items.find((entry: { kind: string }) => entry.kind === kind).body;
    expect(bodyOf('CouncilConvened')).toMatchObject({ seats: 2, seating: [members[0]?.id, members[1]?.id] });
    expect(bodyOf('CouncilClosed')).toMatchObject({ count: { for: 1, against: 1, blank: 0 } });
  });

  it('MEMBER_TERM_ENDED: who is seated takes no part after the last day, and no refused vote is left behind', async () => {
    const id = await appraised('ended');
    expect((await convene(id, 2)).status).toBe(200);
    expect((await end(members[1]?.id, day(-1))).body).toEqual({ ...members[1], toOn: day(-1) });
    expect(told(await vote(id, 2, SECOND))).toBe('409 MEMBER_TERM_ENDED');
    const recusal = { type: 'recuse', level: 'WARD', seat: 2, reason: 'có liên quan (dữ liệu bịa)' };
    expect(told(await season.command(id, recusal, ward('MEMBER', SECOND)))).toBe('409 MEMBER_TERM_ENDED');
    expect(told(await season.command(id, recusal, ward('MEMBER', FIRST)))).toBe('403 SEAT_OF_ANOTHER');
    expect((await vote(id, 1, FIRST)).status).toBe(200);
    expect(told(await convene(await appraised('after'), 2))).toBe('422 COUNCIL_NOT_AS_APPOINTED');
    expect(await reader(store).rows('SELECT command_id FROM ballot_envelope')).toEqual([]);
    expect(await violationsOn(stack)).toEqual([]);
  });
});
