import { describe, expect, it } from '@jest/globals';
import { plain } from '../rulesets/plain.ts';
import { decide } from './decider.ts';
import { type CaseState, draftCase } from './state.ts';

const COMMAND = { type: 'lapse', clock: 'SEASON_END' } as const;
const inReview: CaseState = { ...draftCase(plain), seq: 2, phase: 'IN_REVIEW', at: 'WARD' };
const EVENTS = [{ kind: 'SeasonEndLapsed' }, { kind: 'NominationClosed', outcome: 'LAPSED' }];

describe("The season's end", () => {
  it.each(['IN_REVIEW', 'AWAITING_RESERVED'] as const)('It closes a case that is %s as LAPSED', (phase) => {
    expect(decide({ ...inReview, phase }, COMMAND, {}).events).toEqual(EVENTS);
  });

  it('It closes a case that was commended on its way, and takes no commendation from it', () => {
    const grants = [{ level: 'WARD', commendationId: null, state: 'ISSUED' }] as const;
    expect(decide({ ...inReview, at: 'DISTRICT', grants }, COMMAND, {}).events).toEqual(EVENTS);
  });

  it('CASE_CLOSED: a closed case stays as it ended, and who moved it last is named', () => {
    const lastMove = { actor: { kind: 'SYSTEM', role: 'CLOCK', unitId: null }, at: 12 } as const;
    const closed: CaseState = { ...inReview, phase: 'CLOSED', at: null, outcome: 'COMMENDED', lastMove };
    const facts = { outcome: 'COMMENDED', byRole: 'CLOCK', since: '12' };
    expect(decide(closed, COMMAND, {}).refusal).toEqual({ code: 'CASE_CLOSED', facts });
  });

  it('NOT_SUBMITTED: a draft is no case yet', () => {
    expect(decide(draftCase(plain), COMMAND, {}).refusal?.code).toBe('NOT_SUBMITTED');
  });
});
