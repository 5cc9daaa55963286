import { handOversAct } from '@laurel/activities';
import type { HandOver } from '@laurel/contracts';
import { type Command, refusal, type RuleSet, SHIPPED_RULE_SETS, type UnitId } from '@laurel/domain';
import { abolishUnit, casesOfUnit, reader, type Store, transact, unitStanding } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asked, foldIn, recordOn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { caseOn, type Ground, groundUnder } from './ground.ts';

const STEPS = ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'] as const;
const rules: RuleSet = {
  ...(SHIPPED_RULE_SETS['plain'] as RuleSet),
  fallback: 'LAST_RESERVED',
  steps: { WARD: STEPS, DISTRICT: STEPS, CITY_POLICE: ['decide'] },
};
const level = 'WARD' as const;
const REASON = { remarkId: '00000000-0000-4000-8000-000000000000', commitment: 'c'.repeat(64) };

let database: TestDatabase;
let store: Store;
let ground: Ground;
let ids: string[];

const consult = (...codes: string[]): Command => {
  return { type: 'consult', level, units: codes.map((code) => ground.unit(code) as UnitId), workingDays: 5 };
};
const receive: Command = { type: 'receive', level };
const appraise: Command = { type: 'appraise', level, eligible: true };
const decide = (ownAward: 'RESERVE' | 'NO_AWARD', onward: 'FORWARD' | 'STOP'): Command => {
  return { type: 'decide', level, ownAward, onward, reason: REASON };
};

/** Cases in every kind of standing. */
const COURSES = (): Command[][] => [
  [],
  [receive, { type: 'hold', level, ground: 'COMPLAINT' }],
  [receive, { type: 'returnForCorrection', level, fields: ['report'], reason: REASON }],
  [receive, appraise, consult('A1', 'A2')],
  [receive, appraise, consult('A1', 'A2'), { type: 'hold', level, ground: 'COMPLAINT' }],
  [
    receive,
    appraise,
    consult('A1'),
    { type: 'replyConsultation', level, agencyId: ground.unit('A1') as UnitId, answer: 'CONCUR' },
  ],
  [receive, appraise, decide('NO_AWARD', 'FORWARD')],
  [receive, appraise, decide('NO_AWARD', 'STOP')],
  [{ type: 'withdraw' }],
];

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  ground = await groundUnder(store, rules);
  ids = [];
  for (const course of COURSES()) {
    const one = await caseOn(store, ground);
    for (const command of course) await one.carryOut(command);
    ids.push(one.id);
  }
});
afterAll(() => database?.close());

async function abolished(code: string, successor: string): Promise<void> {
  const said = {
    abolishedOn: '2025-07-01',
    reason: 'sáp nhập',
    askedBy: { kind: 'OFFICE', role: 'ADMIN', unitId: null },
  } as const;
  const abolition = { unitId: ground.unit(code), successorId: ground.unit(successor), ...said };
  expect(await transact(store, (tx) => abolishUnit(tx, abolition, new Date()))).toEqual({ problems: [] });
}

const page = (code: string, more: { after?: string; limit?: number } = {}): Promise<HandOver[]> =>
  handOversAct({ store, now: Date.now })({
    unitId: ground.unit(code) as UnitId,
    after: null,
    limit: 50,
    ...more,
  } as never);

describe('The cases that a unit still has a part in', () => {
  it.each(['G', 'W', 'W2', 'D', 'CP', 'A1', 'A2'])(
    '%s: the tables name the very cases in which the domain replaces it',
    async (code) => {
      const unitId = ground.unit(code) as UnitId;
      const command: Command = {
        type: 'replaceUnit',
        unitId,
        successorId: ground.unit('D3') as UnitId,
        reason: REASON,
      };
      const states = await Promise.all(ids.map((id) => foldIn(store, id)));
      const byDomain = ids.filter((_, index) => refusal(states[index] as never, command, {}) === null);
      const byTables = await casesOfUnit(reader(store), { unitId, after: null, limit: 50 });
      expect(byTables.map(({ nominationId }) => nominationId)).toEqual(byDomain.sort());
      expect((await unitStanding(reader(store), unitId))?.openCases).toBe(byDomain.length);
    },
  );
});

describe('The act that hands cases over', () => {
  it('A unit that was not abolished hands nothing over', async () => {
    await expect(page('D')).rejects.toThrow(/was not abolished/);
  });

  it('Asked twice it brings the same commands, page by page, with the same reason beside each case', async () => {
    await abolished('W', 'W2');
    const all = await page('W');
    const known = all.map(({ nominationId, envelope }) => ({ nominationId, envelope: { ...envelope, askedAt: 0 } }));
    const paged: HandOver[] = [];
    for (let after: string | undefined; ; ) {
      const next = await page('W', { limit: 3, ...(after ? { after } : {}) });
      paged.push(...next);
      after = next.at(-1)?.nominationId;
      if (next.length < 3) break;
    }
    expect(paged.map((one) => ({ ...one, envelope: { ...one.envelope, askedAt: 0 } }))).toEqual(known);
    expect(new Set(all.map(({ envelope }) => envelope.commandId)).size).toBe(all.length);
    const remarks: { text: string }[] = await store.query('SELECT text FROM remark WHERE id = ANY($1::uuid[])', [
      all.map(({ envelope }) => envelope.commandId),
    ]);
    expect(remarks).toEqual(all.map(() => ({ text: 'sáp nhập' })));
  });

  it('Carried out, no case is left; and a successor that is abolished in its turn is passed over', async () => {
    await abolished('W2', 'W3');
    for (const { nominationId, envelope } of await page('W')) {
      const { command, ...sent } = envelope;
      expect(command).toMatchObject({ successorId: ground.unit('W3') });
      expect((await recordOn(store)(await asked(store, nominationId, command, sent))).kind).toBe('RECORDED');
      expect((await foldIn(store, nominationId)).units.WARD).toBe(ground.unit('W3'));
    }
    expect(await page('W')).toEqual([]);
    expect((await unitStanding(reader(store), ground.unit('W')))?.openCases).toBe(0);
  });
});
