import {
  type Actor,
  type CaseState,
  type Decide,
  decide,
  draftCase,
  evolve,
  type HoldCase,
  type NominationId,
  type RuleSet,
  shippedRuleSet,
  type Submit,
  type UnitId,
} from '@laurel/domain';
import { describe, expect, it } from '@jest/globals';
import { type ListedCase, type ListFacts, listJudge } from './judge-list.ts';

const WARD = 'ward' as UnitId;
const head: Actor = { kind: 'OFFICE', role: 'HEAD', unitId: WARD };
const commend: Decide = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP', capacity: 'HEAD' };

function rulesWith(overrides: Partial<RuleSet>): RuleSet {
  const overlaid = shippedRuleSet('plain', overrides);
  if ('problems' in overlaid) throw new Error(JSON.stringify(overlaid.problems));
  return overlaid.rules;
}

/** A case that waits at the ward, moved on by these commands. */
function listed(
  name: string,
  { rules = {}, achievementId = name, moves = [] as (Decide | HoldCase)[] } = {},
): ListedCase {
  const units = { WARD, DISTRICT: 'district' as UnitId, CITY_POLICE: 'city' as UnitId };
  const submit = { type: 'submit', category: 'INDIVIDUAL', procedure: 'ORDINARY', startAt: 'WARD', from: null, units };
  let state: CaseState = draftCase(rulesWith(rules));
  for (const command of [{ ...submit, ruleSetHash: 'hash' } as unknown as Submit, ...moves]) {
    for (const event of decide(state, command, {}).events ?? []) {
      state = evolve(state, { seq: state.seq + 1, at: 0, actor: head, event });
    }
  }
  return { id: name as NominationId, state, seasonId: 'season', category: 'INDIVIDUAL', achievementId };
}

function judged(cases: readonly ListedCase[], facts: Partial<ListFacts> = {}, command = commend): string[] {
  const known = { actor: head, unitId: WARD, heldBy: new Map(), delegation: 'VALID', granted: () => 0 } as const;
  const judge = listJudge(command, { ...known, ...facts });
  return cases.map(judge).map(({ refusal }) => refusal?.code ?? 'granted');
}

describe('A list', () => {
  it('grants every name that a single decision would', () => {
    expect(judged(['a', 'b', 'c'].map((name) => listed(name)))).toEqual(['granted', 'granted', 'granted']);
  });

  it('LISTED_TWICE: a nomination is granted at its first place only, whatever became of that', () => {
    const [one, decided] = [listed('a'), listed('b', { moves: [commend] })];
    expect(judged([one, decided, one, decided])).toEqual(['granted', 'CASE_CLOSED', 'LISTED_TWICE', 'LISTED_TWICE']);
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a case that is held is left out', () => {
    const hold: HoldCase = { type: 'hold', level: 'WARD', ground: 'COMPLAINT' };
    expect(judged([listed('a', { moves: [hold] }), listed('b')])).toEqual(['HOLD_WHILE_UNDER_EXAMINATION', 'granted']);
  });

  it('SECOND_GRANT_FOR_ACHIEVEMENT: two names for one achievement are one grant, and the second names the first', () => {
    const [one, two] = [listed('a', { achievementId: 'x' }), listed('b', { achievementId: 'x' })];
    const judge = listJudge(commend, {
      actor: head,
      unitId: WARD,
      heldBy: new Map(),
      delegation: 'VALID',
      granted: () => 0,
    });
    judge(one);
    expect(judge(two)).toEqual({ refusal: { code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy: 'a' } } });
    expect(judged([listed('c')], { heldBy: new Map([['c', 'd']]) })).toEqual(['SECOND_GRANT_FOR_ACHIEVEMENT']);
  });

  it('lets a second name for one achievement stand where the first was left out, and where grants are cumulative', () => {
    const cases = [listed('a', { achievementId: 'x', moves: [commend] }), listed('b', { achievementId: 'x' })];
    expect(judged(cases)).toEqual(['CASE_CLOSED', 'granted']);
    const rules = { issuePolicy: 'CUMULATIVE' } as const;
    const cumulative = ['a', 'b'].map((name) => listed(name, { rules, achievementId: 'x' }));
    expect(judged(cumulative)).toEqual(['granted', 'granted']);
  });

  it('QUOTA_REACHED: the names of the list count towards the quota in their order', () => {
    const cases = ['a', 'b', 'c'].map((name) => listed(name, { rules: { quotas: { WARD: { INDIVIDUAL: 5 } } } }));
    expect(judged(cases, { granted: () => 3 })).toEqual(['granted', 'granted', 'QUOTA_REACHED']);
  });

  it('UNIT_NOT_CONCERNED: a case that another unit reviews by now is left out', () => {
    expect(judged([listed('a')], { unitId: 'another ward' as UnitId })).toEqual(['UNIT_NOT_CONCERNED']);
  });

  it('DELEGATION_ENDED: the signature of the whole list hangs on one delegation', () => {
    const signing = { WARD: { capacities: { HEAD: ['TUQ'] }, needsDelegation: ['TUQ'] } } as const;
    const cases = ['a', 'b'].map((name) => listed(name, { rules: { signing } }));
    const asTuq = { ...commend, capacity: 'TUQ' } as const;
    expect(judged(cases, { delegation: 'ENDED' }, asTuq)).toEqual(['DELEGATION_ENDED', 'DELEGATION_ENDED']);
    expect(judged(cases, {}, asTuq)).toEqual(['granted', 'granted']);
  });
});
