import { randomUUID } from 'node:crypto';
import type { RecordOutcome } from '@laurel/contracts';
import { type Actor, type Command, reviewAt, type RuleSet, SHIPPED_RULE_SETS, type UnitId } from '@laurel/domain';
import { endTerm, insertCouncilMember, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { foldIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { caseOn, type Ground, groundUnder } from './ground.ts';

/** The ward's council meets at once, and votes in the open. */
const rules: RuleSet = { ...(SHIPPED_RULE_SETS['plain'] as RuleSet), steps: { WARD: ['council', 'decide'] } };
const convene = (members: number): Command => ({ type: 'conveneCouncil', level: 'WARD', members });
const ballot = (seat: number): Command => ({ type: 'castBallot', level: 'WARD', seat, vote: 'FOR' });
/** Just before and just after midnight in Vietnam, which is 17:00 UTC. */
const lateOn = (day: string) => Date.parse(`${day}T16:59:59.999Z`);
const earlyAfter = (day: string) => Date.parse(`${day}T17:00:00.000Z`);

let database: TestDatabase;
let store: Store;
let ground: Ground;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());
beforeEach(async () => {
  ground = await groundUnder(store, rules);
});

async function appointed(fromOn: string, toOn: string | null = null, code = 'W') {
  const member = { id: randomUUID() as string, personId: randomUUID() as string };
  const row = { ...member, unitId: ground.unit(code), fromOn, toOn, basis: 'Quyết định số 5 (dữ liệu bịa)' };
  await transact(store, (tx) => insertCouncilMember(tx, row, new Date()));
  return member;
}

const memberOf = (code: string, personId: string): Actor => {
  return { kind: 'OFFICE', role: 'MEMBER', unitId: ground.unit(code) as UnitId, personId };
};
const codeOf = (outcome: RecordOutcome) => (outcome.kind === 'REFUSED' ? outcome.refusal.code : outcome.kind);
const councilOf = async (id: string) => reviewAt(await foldIn(store, id), 'WARD')?.council;

describe('A council whose members have terms', () => {
  it('COUNCIL_NOT_AS_APPOINTED: the first and the last day of a term count, as days of Vietnam', async () => {
    const longer = await appointed('2023-01-01');
    const shorter = await appointed('2023-03-01', '2023-03-31');
    const attempt = async (members: number, at: number) =>
      codeOf(await (await caseOn(store, ground)).carryOut(convene(members), {}, at));
    expect(await attempt(2, lateOn('2023-02-28'))).toBe('COUNCIL_NOT_AS_APPOINTED');
    expect(await attempt(1, earlyAfter('2023-02-28'))).toBe('COUNCIL_NOT_AS_APPOINTED');
    expect(await attempt(1, earlyAfter('2023-03-31'))).toBe('RECORDED');
    const { id, carryOut } = await caseOn(store, ground);
    expect(codeOf(await carryOut(convene(2), {}, lateOn('2023-03-31')))).toBe('RECORDED');
    expect((await councilOf(id))?.seating).toEqual([longer.id, shorter.id]);
  });

  it('A roster of nobody in term lets no council meet; a unit without one convenes as ever, with no seating', async () => {
    await appointed('2023-01-01', '2023-01-31');
    const refused = await (await caseOn(store, ground)).carryOut(convene(1), {}, lateOn('2023-03-20'));
    const facts = { members: '1', inTerm: '0' };
    expect(refused).toEqual({ kind: 'REFUSED', refusal: { code: 'COUNCIL_NOT_AS_APPOINTED', facts } });
    ground = await groundUnder(store, rules);
    const { id, carryOut } = await caseOn(store, ground);
    await carryOut(convene(3));
    await appointed('2023-01-01');
    expect(codeOf(await carryOut(ballot(3), { actor: memberOf('W', randomUUID()) }))).toBe('RECORDED');
    expect(Object.keys((await councilOf(id)) ?? {})).toEqual(['seats', 'ballots', 'recused', 'closed']);
  });

  it('MEMBER_TERM_ENDED: the term holds on the day of the vote, whatever it was when the council met', async () => {
    const member = await appointed('2023-01-01');
    const other = await appointed('2023-01-02');
    const { carryOut } = await caseOn(store, ground);
    await carryOut(convene(2), {}, lateOn('2023-03-20'));
    for (const { id } of [member, other]) await transact(store, (tx) => endTerm(tx, id, '2023-03-25'));
    const votes = (seat: number, person: string, at: number) =>
      carryOut(ballot(seat), { actor: memberOf('W', person) }, at);
    expect(codeOf(await votes(1, other.personId, earlyAfter('2023-03-25')))).toBe('SEAT_OF_ANOTHER');
    expect(codeOf(await votes(1, member.personId, earlyAfter('2023-03-25')))).toBe('MEMBER_TERM_ENDED');
    expect(codeOf(await votes(2, other.personId, lateOn('2023-03-25')))).toBe('RECORDED');
  });

  it('An open meeting keeps its members when a successor takes over; the next one asks the successor’s roster', async () => {
    const member = await appointed('2023-01-01');
    await appointed('2023-01-01', null, 'W2');
    await appointed('2023-01-01', null, 'W2');
    const [open, waiting] = [await caseOn(store, ground), await caseOn(store, ground)];
    await open.carryOut(convene(1));
    const [unitId, successorId] = [ground.unit('W') as UnitId, ground.unit('W2') as UnitId];
    const reason = { remarkId: randomUUID(), commitment: 'c'.repeat(64) };
    for (const one of [open, waiting]) await one.carryOut({ type: 'replaceUnit', unitId, successorId, reason });
    expect(await councilOf(open.id)).toMatchObject({ seats: 1, seating: [member.id] });
    const actor = memberOf('W2', member.personId);
    expect(codeOf(await open.carryOut(ballot(1), { actor }))).toBe('RECORDED');
    expect(codeOf(await waiting.carryOut(convene(1)))).toBe('COUNCIL_NOT_AS_APPOINTED');
    expect(codeOf(await waiting.carryOut(convene(2)))).toBe('RECORDED');
  });
});
