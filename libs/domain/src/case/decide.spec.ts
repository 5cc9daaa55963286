import { describe, expect, it } from '@jest/globals';
import type { NominationId, UnitId } from '../ids.ts';
import type { LevelKey, NomineeCategory } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { FALLBACKS, ISSUE_POLICIES, type RuleSet } from '../rulesets/ruleset.ts';
import type { Decide } from './command.ts';
import { decideLevel, refuseDecide } from './decide.ts';
import { openReview } from './review.ts';
import { type CaseState, draftCase } from './state.ts';

const RIVAL = 'case-of-a-rival' as NominationId;
const units = { WARD: 'w', DISTRICT: 'd', CITY_POLICE: 'c' } as { readonly [level in LevelKey]?: UnitId };

/** A case that waits for the two answers of `level`. */
function waitingAt(level: LevelKey, rules: Partial<RuleSet> = {}, category: NomineeCategory = 'INDIVIDUAL'): CaseState {
  const reviews = [openReview(level, 1, units[level] as UnitId, 0)];
  return { ...draftCase({ ...plain, ...rules }), seq: 2, phase: 'IN_REVIEW', category, units, at: level, reviews };
}

const answer = (level: LevelKey, ownAward: Decide['ownAward'], onward: Decide['onward'], more = {}): Decide => ({
  type: 'decide',
  level,
  ownAward,
  onward,
  ...more,
});
const codeOf = (state: CaseState, command: Decide, heldBy: NominationId | null = null) =>
  refuseDecide(state, command, { achievementHeldBy: heldBy })?.code ?? null;

const NO_COLLECTIVES = { categoriesAllowed: { ...plain.categoriesAllowed, WARD: ['INDIVIDUAL'] } } as const;
const closed: CaseState = { ...waitingAt('WARD'), phase: 'CLOSED', at: null, outcome: 'NOT_COMMENDED' };
const last = waitingAt('CITY_POLICE');
const ward = waitingAt('WARD');

describe('Where two rules refuse one decision, the earlier one is told', () => {
  it.each([
    ['CASE_CLOSED', 'NOT_AT_THIS_LEVEL', closed, answer('DISTRICT', 'NO_AWARD', 'STOP')],
    ['NOT_AT_THIS_LEVEL', 'NO_HIGHER_LEVEL', ward, answer('CITY_POLICE', 'NO_AWARD', 'FORWARD')],
    ['NO_HIGHER_LEVEL', 'FORK_NOT_ALLOWED', last, answer('CITY_POLICE', 'NO_AWARD', 'FORWARD', { to: 'WARD' })],
    ['NO_HIGHER_LEVEL', 'RESERVE_NOT_ALLOWED', last, answer('CITY_POLICE', 'RESERVE', 'FORWARD')],
    ['NO_HIGHER_LEVEL', 'COMMEND_AND_FORWARD_NOT_ALLOWED', last, answer('CITY_POLICE', 'COMMEND', 'FORWARD')],
    ['RESERVE_NOT_ALLOWED', 'FORK_NOT_ALLOWED', ward, answer('WARD', 'RESERVE', 'FORWARD', { to: 'CITY_POLICE' })],
    ['RESERVE_NEEDS_FORWARD', 'RESERVE_NOT_ALLOWED', ward, answer('WARD', 'RESERVE', 'STOP')],
    [
      'COMMEND_AND_FORWARD_NOT_ALLOWED',
      'CATEGORY_NOT_AWARDED_HERE',
      waitingAt('WARD', NO_COLLECTIVES, 'COLLECTIVE'),
      answer('WARD', 'COMMEND', 'FORWARD'),
    ],
    [
      'CATEGORY_NOT_AWARDED_HERE',
      'SECOND_GRANT_FOR_ACHIEVEMENT',
      waitingAt('WARD', NO_COLLECTIVES, 'COLLECTIVE'),
      answer('WARD', 'COMMEND', 'STOP'),
    ],
  ] as const)('%s comes before %s', (earlier, _later, state, command) => {
    expect(codeOf(state, command, RIVAL)).toBe(earlier);
  });
});

describe('Each policy and fallback answers each pair of answers at a ward', () => {
  const NOT_BOTH = 'COMMEND_AND_FORWARD_NOT_ALLOWED';
  const NEEDS = 'RESERVE_NEEDS_FORWARD';
  const NONE = 'RESERVE_NOT_ALLOWED';
  const SECOND = 'SECOND_GRANT_FOR_ACHIEVEMENT';
  // In the order EXCLUSIVE, CUMULATIVE, INTERIM, each with NONE and then LAST_RESERVED.
  const answers = [
    ['COMMEND', 'FORWARD', [NOT_BOTH, NOT_BOTH, null, null, null, null]],
    ['COMMEND', 'STOP', [SECOND, SECOND, null, null, null, null]],
    ['RESERVE', 'FORWARD', [NONE, null, NONE, null, NONE, null]],
    ['RESERVE', 'STOP', [NEEDS, NEEDS, NEEDS, NEEDS, NEEDS, NEEDS]],
    ['NO_AWARD', 'FORWARD', [null, null, null, null, null, null]],
    ['NO_AWARD', 'STOP', [null, null, null, null, null, null]],
  ] as const;

  it.each(answers)('%s and %s, where a rival holds the achievement', (ownAward, onward, codes) => {
    const told = ISSUE_POLICIES.flatMap((issuePolicy) =>
      FALLBACKS.map((fallback) =>
        codeOf(waitingAt('WARD', { issuePolicy, fallback }), answer('WARD', ownAward, onward), RIVAL),
      ),
    );
    expect(told).toEqual(codes);
  });
});

describe('A refused decision', () => {
  it('NOT_AT_THIS_LEVEL: whoever comes second reads who decided that level, and when', () => {
    const actor = { kind: 'OFFICE', role: 'DEPUTY', unitId: 'w' as UnitId } as const;
    const given = { ownAward: 'NO_AWARD', onward: 'FORWARD', capacity: 'KT', actor, at: 1_680_487_200_000 } as const;
    const decided = { ...waitingAt('WARD'), at: 'DISTRICT' as const };
    const state = { ...decided, reviews: decided.reviews.map((review) => ({ ...review, answer: given })) };
    expect(refuseDecide(state, answer('WARD', 'NO_AWARD', 'STOP'), {})).toEqual({
      code: 'NOT_AT_THIS_LEVEL',
      facts: { level: 'WARD', at: 'DISTRICT', byRole: 'DEPUTY', byUnit: 'w', since: '1680487200000' },
    });
  });

  it('NOT_AT_THIS_LEVEL: a level that waits to settle its reserve gives no new answers', () => {
    const waits: CaseState = { ...waitingAt('WARD'), phase: 'AWAITING_RESERVED' };
    expect(codeOf(waits, answer('WARD', 'NO_AWARD', 'STOP'))).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_SUBMITTED: a draft is at no level', () => {
    expect(codeOf(draftCase(plain), answer('WARD', 'NO_AWARD', 'STOP'))).toBe('NOT_SUBMITTED');
  });

  it('NO_HIGHER_LEVEL: the last level of the route forwards to nobody', () => {
    expect(codeOf(last, answer('CITY_POLICE', 'NO_AWARD', 'FORWARD'))).toBe('NO_HIGHER_LEVEL');
  });

  it('RESERVE_NEEDS_FORWARD: a reserve without forwarding is refused', () => {
    const state = waitingAt('WARD', { fallback: 'LAST_RESERVED' });
    expect(codeOf(state, answer('WARD', 'RESERVE', 'STOP'))).toBe('RESERVE_NEEDS_FORWARD');
  });

  it('RESERVE_NOT_ALLOWED: without a fallback nothing can be reserved', () => {
    expect(codeOf(ward, answer('WARD', 'RESERVE', 'FORWARD'))).toBe('RESERVE_NOT_ALLOWED');
  });

  it('COMMEND_AND_FORWARD_NOT_ALLOWED: an exclusive commendation ends the case', () => {
    expect(codeOf(ward, answer('WARD', 'COMMEND', 'FORWARD'))).toBe('COMMEND_AND_FORWARD_NOT_ALLOWED');
  });

  it('CATEGORY_NOT_AWARDED_HERE: a level that commends nobody may still give no award', () => {
    const state = waitingAt('WARD', { categoriesAllowed: { ...plain.categoriesAllowed, WARD: [] } });
    expect(codeOf(state, answer('WARD', 'COMMEND', 'STOP'))).toBe('CATEGORY_NOT_AWARDED_HERE');
    expect(codeOf(state, answer('WARD', 'NO_AWARD', 'STOP'))).toBeNull();
  });

  it('SECOND_GRANT_FOR_ACHIEVEMENT: the case that holds the achievement is named', () => {
    const refused = refuseDecide(ward, answer('WARD', 'COMMEND', 'STOP'), { achievementHeldBy: RIVAL });
    expect(refused).toEqual({ code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy: RIVAL } });
  });

  it('FORK_NOT_ALLOWED: `to` may name the next level and no other', () => {
    expect(codeOf(ward, answer('WARD', 'NO_AWARD', 'FORWARD', { to: 'DISTRICT' }))).toBeNull();
    expect(codeOf(ward, answer('WARD', 'NO_AWARD', 'FORWARD', { to: 'WARD' }))).toBe('FORK_NOT_ALLOWED');
  });
});

describe('An accepted decision', () => {
  it('A reason goes into the ledger by its id and commitment, and the capacity is the head unless named', () => {
    const reason = { remarkId: 'r', commitment: 'f'.repeat(64) };
    const [decided] = decideLevel(ward, answer('WARD', 'NO_AWARD', 'STOP', { reason }));
    expect(decided).toMatchObject({ kind: 'LevelDecided', capacity: 'HEAD', reason });
    const [signed] = decideLevel(ward, answer('WARD', 'COMMEND', 'STOP', { capacity: 'KT' }));
    expect(signed).toEqual(expect.objectContaining({ kind: 'LevelDecided', capacity: 'KT' }));
  });
});
