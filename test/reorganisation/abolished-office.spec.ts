import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { type Actor, type Command, type RuleSet, SHIPPED_RULE_SETS, type UnitId } from '@laurel/domain';
import { abolishUnit, findSession, reader, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listOf, recordListOn } from '../signing/lists.ts';
import { answers, asked, foldIn, recordOn, submission } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { holdLock, waitingForLock } from '../support/faults.ts';
import { draftIn } from '../support/tables.ts';
import { dayInVietnam } from './district.ts';
import { caseOn, type Ground, groundUnder } from './ground.ts';

const plain = SHIPPED_RULE_SETS['plain'] as RuleSet;
const ADMIN = { kind: 'OFFICE', role: 'ADMIN', unitId: null } as const;
const REASON = { remarkId: randomUUID(), commitment: '0'.repeat(64) };

let database: TestDatabase;
let store: Store;
let owner: Store;
let ground: Ground;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 30 });
  owner = await database.open({ as: 'owner' });
});
afterAll(() => database?.close());
beforeEach(async () => {
  ground = await groundUnder(store, plain);
});

function abolition(code: string, successor: string, abolishedOn = dayInVietnam(0)) {
  const units = { unitId: ground.unit(code), successorId: ground.unit(successor) };
  return { ...units, abolishedOn, reason: 'sáp nhập (dữ liệu bịa)', askedBy: ADMIN };
}

const abolished = (...said: Parameters<typeof abolition>) =>
  transact(store, (tx) => abolishUnit(tx, abolition(...said), new Date()));

const head = (code: string): Actor => ({ kind: 'OFFICE', role: 'HEAD', unitId: ground.unit(code) as UnitId });
const refused = (code: string) => ({ kind: 'REFUSED', refusal: { code } });

describe('UNIT_ABOLISHED: a unit signs nothing from the day of its abolition on, wherever its cases are', () => {
  it('A single decision and a list are refused, although nothing was handed over yet', async () => {
    const [one, two] = [await caseOn(store, ground), await caseOn(store, ground)];
    await abolished('W', 'W2');
    expect(await one.carryOut(answers('WARD'))).toEqual({
      kind: 'REFUSED',
      refusal: { code: 'UNIT_ABOLISHED', facts: { day: dayInVietnam(0) } },
    });
    const list = listOf(ground, [two.id]);
    expect(await recordListOn(store)(list)).toMatchObject({ state: 'TO_CONFIRM' });
    expect((await findSession(reader(store), list.sessionId))?.leftOut).toMatchObject([
      { nominationId: two.id, code: 'UNIT_ABOLISHED' },
    ]);
    expect(await foldIn(store, one.id)).toMatchObject({ seq: 2 });
  });

  it('Up to the day before it signs; an answer that is in the ledger is told as before', async () => {
    const [one, two] = [await caseOn(store, ground), await caseOn(store, ground)];
    await abolished('W', 'W2', dayInVietnam(1));
    const request = await asked(store, one.id, answers('WARD'));
    const first = await recordOn(store)(request);
    expect(first).toMatchObject({ kind: 'RECORDED' });
    await owner.query('UPDATE unit SET abolished_on = $2 WHERE id = $1', [ground.unit('W'), dayInVietnam(0)]);
    expect(await recordOn(store)(request)).toEqual(first);
    expect(await two.carryOut(answers('WARD'))).toMatchObject(refused('UNIT_ABOLISHED'));
  });

  it('A decision waits for an abolition that is under way, and sees it', async () => {
    const { carryOut } = await caseOn(store, ground);
    let deciding: Promise<unknown> = Promise.resolve();
    await transact(store, async (tx) => {
      await abolishUnit(tx, abolition('W', 'W2'), new Date());
      deciding = carryOut(answers('WARD'));
      await waitingForLock(owner, 1);
    });
    expect(await deciding).toMatchObject(refused('UNIT_ABOLISHED'));
  });

  it('An abolition waits for a decision that is under way', async () => {
    await (await caseOn(store, ground)).carryOut(answers('WARD')); // So that there is a counter.
    const [one, two] = [await caseOn(store, ground), await caseOn(store, ground)];
    const counter = 'SELECT FROM register_counter WHERE issuer_unit_id = $1 FOR UPDATE';
    const letGo = await holdLock(owner, counter, [ground.unit('W')]);
    const deciding = one.carryOut(answers('WARD'));
    await waitingForLock(owner, 1);
    const abolishing = abolished('W', 'W2');
    await waitingForLock(owner, 2);
    await letGo();
    expect(await deciding).toMatchObject({ kind: 'RECORDED' });
    expect(await abolishing).toEqual({ problems: [] });
    expect(await two.carryOut(answers('WARD'))).toMatchObject(refused('UNIT_ABOLISHED'));
  });
});

describe('UNIT_NOT_CONCERNED: an office acts at the level that its unit reviews at this moment', () => {
  it('A hand-over came between: judged anew, the decision of the former unit is refused', async () => {
    const { id, carryOut } = await caseOn(store, ground);
    const late = await asked(store, id, answers('WARD'));
    const units = { unitId: ground.unit('W') as UnitId, successorId: ground.unit('W2') as UnitId };
    await carryOut({ type: 'replaceUnit', ...units, reason: REASON } as Command, { actor: ADMIN });
    expect(await recordOn(store)(late)).toMatchObject({ kind: 'ELSEWHERE' });
    expect(await carryOut(answers('WARD'), { actor: head('W') })).toMatchObject(refused('UNIT_NOT_CONCERNED'));
    expect(await carryOut(answers('WARD'), { actor: head('W2') })).toMatchObject({ kind: 'RECORDED' });
  });
});

describe('Abolitions among everything else', () => {
  it('Submissions, decisions under a quota and abolitions at once end without a fault, and nothing is signed behind', async () => {
    ground = await groundUnder(store, { ...plain, quotas: { WARD: { INDIVIDUAL: 8 } } });
    const open = await Promise.all(Array.from({ length: 12 }, () => caseOn(store, ground)));
    const drafts = await Promise.all(Array.from({ length: 12 }, () => draftIn(store, ground)));
    const requests: RecordRequest[] = [];
    for (const id of drafts) requests.push(await asked(store, id, await submission(store, id)));
    for (const { id } of open) requests.push(await asked(store, id, answers('WARD', 'COMMEND')));
    const work = requests.map((request) => recordOn(store)(request));
    const [w, g] = await Promise.all([abolished('W', 'W2'), abolished('G', 'G2'), ...work]);
    expect([w, g]).toEqual([{ problems: [] }, { problems: [] }]);
    const kinds = new Set(
      (await Promise.all(work)).map((one) => (one.kind === 'REFUSED' ? one.refusal.code : one.kind)),
    );
    kinds.forEach((kind) => expect(['RECORDED', 'UNIT_ABOLISHED', 'QUOTA_REACHED']).toContain(kind));
  });
});
