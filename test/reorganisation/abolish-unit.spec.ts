import { randomUUID } from 'node:crypto';
import { type CasePhase, type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import {
  type Abolition,
  abolishUnit,
  type CaseHeader,
  caseHeader,
  insertDelegation,
  listDelegations,
  presentHeader,
  reader,
  type Store,
  transact,
  unitStanding,
} from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { draftIn } from '../support/tables.ts';
import { type Ground, groundUnder } from './ground.ts';

const plain = SHIPPED_RULE_SETS['plain'] as RuleSet;

let database: TestDatabase;
let store: Store;
let ground: Ground;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());
beforeEach(async () => {
  ground = await groundUnder(store, plain);
});

function abolished(code: string, successor: string, more: Partial<Abolition> = {}) {
  const abolition: Abolition = {
    unitId: ground.unit(code),
    successorId: ground.unit(successor),
    abolishedOn: '2025-07-01',
    reason: 'Sắp xếp lại đơn vị hành chính (dữ liệu bịa)',
    askedBy: { kind: 'OFFICE', role: 'ADMIN', unitId: null },
    ...more,
  };
  return transact(store, (tx) => abolishUnit(tx, abolition, new Date()));
}

const standing = (code: string) => unitStanding(reader(store), ground.unit(code));
const problem = (field: string, text: RegExp) => ({ problems: [{ field, text: expect.stringMatching(text) }] });

describe('A unit that is abolished', () => {
  it('It names its day and its successor, once: asked again it stays as it is', async () => {
    expect(await abolished('D', 'D2')).toEqual({ problems: [] });
    const once = await standing('D');
    expect(once).toMatchObject({ abolishedOn: '2025-07-01', successorId: ground.unit('D2'), openCases: 0 });
    expect(await abolished('D', 'D2', { reason: 'another text' })).toEqual({ problems: [] });
    expect(await standing('D')).toEqual(once);
    const said: { reason: string }[] = await store.query('SELECT reason FROM reorganisation WHERE unit_id = $1', [
      ground.unit('D'),
    ]);
    expect(said.map(({ reason }) => reason)).toEqual(['Sắp xếp lại đơn vị hành chính (dữ liệu bịa)']);
  });

  it('It has one successor, which exists, in its territory, and a day that is not changed', async () => {
    const elsewhere = await groundUnder(store, plain);
    expect(await abolished('D', 'D', {})).toEqual(problem('successorId', /does not succeed itself/));
    expect(await abolished('D', 'D2', { successorId: randomUUID() })).toEqual(problem('successorId', /no such unit/));
    const abroad = { successorId: elsewhere.unit('D2') };
    expect(await abolished('D', 'D2', abroad)).toEqual(problem('successorId', /another territory/));
    expect(await abolished('D', 'D2', { unitId: randomUUID() })).toBeNull();
    await abolished('D', 'D2');
    expect(await abolished('D', 'D3')).toEqual(problem('successorId', /abolished on 2025-07-01 and is succeeded by/));
    expect(await abolished('D', 'D2', { abolishedOn: '2025-07-02' })).toEqual(
      problem('abolishedOn', /2025-07-01, not on/),
    );
  });

  it('Successors never form a ring, also when two are named at the same moment', async () => {
    await abolished('D', 'D2');
    expect(await abolished('D2', 'D')).toEqual(problem('successorId', /in a ring/));
    expect(await abolished('W', 'D')).toEqual(problem('successorId', /was abolished itself/));
    await abolished('D2', 'D3');
    expect(await abolished('D3', 'D')).toEqual(problem('successorId', /in a ring/));
    const both = await Promise.all([abolished('W', 'W2'), abolished('W2', 'W')]);
    expect(both.filter((one) => one?.problems.length === 0)).toHaveLength(1);
  });
});

describe('What follows its successor at once', () => {
  it('Drafts: who hands them in and who will review them', async () => {
    const id = await draftIn(store, ground);
    await abolished('D', 'D2');
    await abolished('G', 'G2');
    expect(await caseHeader(reader(store), id)).toMatchObject({
      fromUnitId: ground.unit('G2'),
      units: { WARD: ground.unit('W'), DISTRICT: ground.unit('D2'), CITY_POLICE: ground.unit('CP') },
    });
  });

  it('Delegations that run, from the day on, with the paper and the unit that they come from; once', async () => {
    const paper = { unitId: ground.unit('D'), role: 'DEPUTY', personId: null, capacity: 'TUQ', scope: 'khen' } as const;
    const given = [
      { fromOn: '2025-01-01', toOn: '2025-12-31', basis: 'UQ 1' },
      { fromOn: '2025-08-01', toOn: '2025-08-31', basis: 'UQ 2' },
      { fromOn: '2025-01-01', toOn: '2025-06-30', basis: 'UQ 3' },
    ];
    for (const one of given) {
      await transact(store, (tx) => insertDelegation(tx, { ...paper, ...one, id: randomUUID() }, new Date()));
    }
    await abolished('D', 'D2');
    await abolished('D', 'D2');
    const held = await listDelegations(reader(store), { unitId: ground.unit('D2'), limit: 10 });
    expect(held.map(({ fromOn, toOn, basis }) => `${basis}: ${fromOn} to ${toOn}`).sort()).toEqual([
      'UQ 1 (Quận cũ, 2025-07-01): 2025-07-01 to 2025-12-31',
      'UQ 2 (Quận cũ, 2025-07-01): 2025-08-01 to 2025-08-31',
    ]);
    expect(await listDelegations(reader(store), { unitId: ground.unit('D'), limit: 10 })).toHaveLength(3);
  });

  it('A draft that comes later, and a closed case, belong to whoever is there now; an open case follows by its own command', async () => {
    await abolished('D', 'D2');
    await abolished('D2', 'W2');
    await abolished('G', 'G2');
    const header = await caseHeader(reader(store), await draftIn(store, ground));
    const units = { WARD: ground.unit('W'), DISTRICT: ground.unit('W2'), CITY_POLICE: ground.unit('CP') };
    const seenIn = async (phase: CasePhase) => {
      const { units: seen, fromUnitId } = await presentHeader(reader(store), { ...(header as CaseHeader), phase });
      return { units: seen, fromUnitId };
    };
    expect(await seenIn('DRAFT')).toEqual({ units, fromUnitId: ground.unit('G2') });
    expect(await seenIn('CLOSED')).toEqual({ units, fromUnitId: ground.unit('G2') });
    expect(await seenIn('IN_REVIEW')).toEqual({ units: header?.units, fromUnitId: ground.unit('G') });
  });
});
