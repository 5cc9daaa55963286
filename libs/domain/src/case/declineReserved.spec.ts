import { describe, expect, it } from '@jest/globals';
import type { LevelKey } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { decide } from './decider.ts';
import { type CaseState, draftCase } from './state.ts';

const awaiting: CaseState = { ...draftCase(plain), seq: 7, phase: 'AWAITING_RESERVED', at: 'WARD' };
const reason = { remarkId: 'r', commitment: 'c'.repeat(64) };
const decline = (level: LevelKey) => ({ type: 'declineReserved', level, reason }) as const;

describe('A reserved award that is given up', () => {
  it('The case ends as NOT_COMMENDED, with the reason by its id and commitment', () => {
    expect(decide(awaiting, decline('WARD'), {}).events).toEqual([
      { kind: 'ReservedDeclined', level: 'WARD', reason },
      { kind: 'NominationClosed', outcome: 'NOT_COMMENDED' },
    ]);
  });

  it('NOT_AT_THIS_LEVEL: only the level where the case waits may give it up', () => {
    expect(decide(awaiting, decline('DISTRICT'), {}).refusal?.code).toBe('NOT_AT_THIS_LEVEL');
    expect(decide({ ...awaiting, phase: 'IN_REVIEW' }, decline('WARD'), {}).refusal?.code).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case have nothing to give up', () => {
    expect(decide(draftCase(plain), decline('WARD'), {}).refusal?.code).toBe('NOT_SUBMITTED');
    expect(decide({ ...awaiting, phase: 'CLOSED', at: null }, decline('WARD'), {}).refusal?.code).toBe('CASE_CLOSED');
  });
});
