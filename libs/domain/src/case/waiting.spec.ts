import { describe, expect, it } from '@jest/globals';
import type { UnitId } from '../ids.ts';
import { plain } from '../rulesets/plain.ts';
import { type CaseState, draftCase } from './state.ts';
import { clocksOf, tasksOf } from './waiting.ts';

const ward = { level: 'WARD', round: 1, unitId: 'w' as UnitId, answer: null } as const;
const district = { level: 'DISTRICT', round: 1, unitId: 'd' as UnitId, answer: null } as const;
const inReview: CaseState = {
  ...draftCase(plain),
  seq: 5,
  phase: 'IN_REVIEW',
  at: 'DISTRICT',
  reviews: [ward, district],
};
const closed: CaseState = { ...inReview, phase: 'CLOSED', at: null, outcome: 'WITHDRAWN' };

describe('The tasks of a case', () => {
  it('A level under review is asked for its two answers', () => {
    expect(tasksOf(inReview)).toEqual([{ kind: 'DECIDE', level: 'DISTRICT', round: 1, unitId: 'd' }]);
  });

  it('A level that had reserved is asked to settle it', () => {
    const awaiting: CaseState = { ...inReview, phase: 'AWAITING_RESERVED', at: 'WARD' };
    expect(tasksOf(awaiting)).toEqual([{ kind: 'SETTLE_RESERVED', level: 'WARD', round: 1, unitId: 'w' }]);
  });

  it('A level that is reviewed again has the task of its latest round', () => {
    const again: CaseState = { ...inReview, at: 'WARD', reviews: [ward, district, { ...ward, round: 2 }] };
    expect(tasksOf(again)).toMatchObject([{ level: 'WARD', round: 2 }]);
  });

  it('A draft and a closed case ask nobody', () => {
    expect([tasksOf(draftCase(plain)), tasksOf(closed)]).toEqual([[], []]);
  });
});

describe('The clocks of a case', () => {
  it("The season's end runs for every open case, and the season keeps it", () => {
    const clock = [{ id: 'SEASON_END', keptBy: 'SEASON' }];
    expect(clocksOf(inReview)).toEqual(clock);
    expect(clocksOf({ ...inReview, phase: 'AWAITING_RESERVED' })).toEqual(clock);
  });

  it('No clock runs for a draft and for a closed case', () => {
    expect([clocksOf(draftCase(plain)), clocksOf(closed)]).toEqual([[], []]);
  });
});
