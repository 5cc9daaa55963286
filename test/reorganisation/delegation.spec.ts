import { randomUUID } from 'node:crypto';
import type { RecordOutcome } from '@laurel/contracts';
import { type Actor, type Decide, type RuleSet, SHIPPED_RULE_SETS, type UnitId } from '@laurel/domain';
import { insertDelegation, type NewDelegation, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { caseOn, type Ground, groundUnder } from './ground.ts';

/** By authorisation a deputy signs on paper alone; for the head without. */
const rules: RuleSet = {
  ...(SHIPPED_RULE_SETS['plain'] as RuleSet),
  signing: { WARD: { capacities: { HEAD: ['HEAD'], DEPUTY: ['KT', 'TUQ'] }, needsDelegation: ['TUQ'] } },
};
const commend = (capacity: 'KT' | 'TUQ'): Decide => {
  return { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP', capacity };
};
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

async function delegated(more: Partial<NewDelegation> = {}): Promise<void> {
  const delegation = {
    id: randomUUID() as string,
    unitId: ground.unit('W'),
    role: 'DEPUTY',
    personId: null,
    capacity: 'TUQ',
    scope: 'giấy khen của phường',
    fromOn: '2023-03-01',
    toOn: '2023-03-31',
    basis: 'Văn bản uỷ quyền số 7/UQ-UBND (dữ liệu bịa)',
    ...more,
  } as const;
  await transact(store, (tx) => insertDelegation(tx, delegation, new Date()));
}

/** What becomes of a deputy's signature at an instant. */
async function signedAt(at: number, capacity: 'KT' | 'TUQ' = 'TUQ', person?: string): Promise<RecordOutcome> {
  const actor: Actor = {
    kind: 'OFFICE',
    role: 'DEPUTY',
    unitId: ground.unit('W') as UnitId,
    ...(person ? { personId: person } : {}),
  };
  const { carryOut } = await caseOn(store, ground);
  return carryOut(commend(capacity), { actor }, at);
}

const codeOf = (outcome: RecordOutcome) => (outcome.kind === 'REFUSED' ? outcome.refusal.code : outcome.kind);

describe('A signature by authorisation', () => {
  it('CAPACITY_WITHOUT_DELEGATION: without a paper nobody signs so, and nothing is written', async () => {
    ground = await groundUnder(store, rules);
    expect(await signedAt(lateOn('2023-03-20'))).toEqual({
      kind: 'REFUSED',
      refusal: { code: 'CAPACITY_WITHOUT_DELEGATION', facts: { capacity: 'TUQ' } },
    });
    const issued: unknown = await store.query(
      'SELECT count(*)::integer AS count FROM award_decision WHERE issuer_unit_id = $1',
      [ground.unit('W')],
    );
    expect(issued).toEqual([{ count: 0 }]);
    expect(codeOf(await signedAt(lateOn('2023-03-20'), 'KT'))).toBe('RECORDED');
  });

  it('DELEGATION_ENDED: one that ended yesterday lets nobody sign today; on its first and its last day the decision stands', async () => {
    ground = await groundUnder(store, rules);
    await delegated();
    expect(codeOf(await signedAt(earlyAfter('2023-02-28')))).toBe('RECORDED');
    expect(codeOf(await signedAt(lateOn('2023-03-31')))).toBe('RECORDED');
    expect(await signedAt(earlyAfter('2023-03-31'))).toEqual({
      kind: 'REFUSED',
      refusal: { code: 'DELEGATION_ENDED', facts: { capacity: 'TUQ' } },
    });
    const decisions: unknown = await store.query(
      'SELECT number, capacity, signer_role FROM award_decision WHERE issuer_unit_id = $1 ORDER BY number',
      [ground.unit('W')],
    );
    expect(decisions).toEqual([
      { number: 1, capacity: 'TUQ', signer_role: 'DEPUTY' },
      { number: 2, capacity: 'TUQ', signer_role: 'DEPUTY' },
    ]);
  });

  it('CAPACITY_WITHOUT_DELEGATION: one that begins tomorrow, is another unit’s, for another capacity or another person, is none', async () => {
    ground = await groundUnder(store, rules);
    await delegated({ fromOn: '2023-03-21' });
    await delegated({ unitId: ground.unit('W2') });
    await delegated({ capacity: 'KT' });
    const [holder, other] = [randomUUID(), randomUUID()];
    await delegated({ personId: holder });
    expect(codeOf(await signedAt(lateOn('2023-03-20')))).toBe('CAPACITY_WITHOUT_DELEGATION');
    expect(codeOf(await signedAt(lateOn('2023-03-20'), 'TUQ', other))).toBe('CAPACITY_WITHOUT_DELEGATION');
    expect(codeOf(await signedAt(lateOn('2023-03-20'), 'TUQ', holder))).toBe('RECORDED');
  });

  it('It is checked when the decision is recorded: a paper that is given meanwhile counts, whatever was asked before', async () => {
    ground = await groundUnder(store, rules);
    const { carryOut } = await caseOn(store, ground);
    const actor: Actor = { kind: 'OFFICE', role: 'DEPUTY', unitId: ground.unit('W') as UnitId };
    const commandId = randomUUID() as never;
    const at = lateOn('2023-03-20');
    expect(codeOf(await carryOut(commend('TUQ'), { actor, commandId }, at))).toBe('CAPACITY_WITHOUT_DELEGATION');
    await delegated();
    expect(codeOf(await carryOut(commend('TUQ'), { actor, commandId }, at))).toBe('RECORDED');
  });
});
