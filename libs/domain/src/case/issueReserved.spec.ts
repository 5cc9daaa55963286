import { describe, expect, it } from '@jest/globals';
import type { NominationId, UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { ISSUE_POLICIES, type IssuePolicy } from '../rulesets/ruleset.ts';
import { decide } from './decider.ts';
import { openReview } from './review.ts';
import { type CaseState, draftCase } from './state.ts';

/** A case whose ward and district reserved, which the city police declined: it waits at the district. */
function awaiting(issuePolicy: IssuePolicy = 'EXCLUSIVE_PER_ACHIEVEMENT'): CaseState {
  const rules = { ...plain, issuePolicy, fallback: 'LAST_RESERVED' as const };
  const reviews = (['WARD', 'DISTRICT'] as const).map((level) => {
    return openReview(level, 1, `unit of ${level}` as UnitId, 0);
  });
  return { ...draftCase(rules), seq: 9, phase: 'AWAITING_RESERVED', at: 'DISTRICT', category: 'INDIVIDUAL', reviews };
}

const issue = (level: LevelKey) => ({ type: 'issueReserved', level }) as const;
const RIVAL = 'case-of-a-rival' as NominationId;

describe('The award that a level had reserved', () => {
  it.each(ISSUE_POLICIES)(
    'It is issued by the level where the case waits, which ends as COMMENDED, under %s',
    (policy) => {
      expect(decide(awaiting(policy), issue('DISTRICT'), {}).events).toEqual([
        { kind: 'ReservedIssued', level: 'DISTRICT' },
        { kind: 'CommendationIssued', level: 'DISTRICT', round: 1, unitId: 'unit of DISTRICT', capacity: 'HEAD' },
        { kind: 'NominationClosed', outcome: 'COMMENDED' },
      ]);
    },
  );

  it('NOT_AT_THIS_LEVEL: a lower level that reserved too has lost its turn', () => {
    expect(decide(awaiting(), issue('WARD'), {}).refusal?.code).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_AT_THIS_LEVEL: a level under review has nothing reserved to issue', () => {
    const inReview: CaseState = { ...awaiting(), phase: 'IN_REVIEW' };
    expect(decide(inReview, issue('DISTRICT'), {}).refusal?.code).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_AT_THIS_LEVEL: the wrong level is told before the rival', () => {
    expect(decide(awaiting(), issue('WARD'), { achievementHeldBy: RIVAL }).refusal?.code).toBe('NOT_AT_THIS_LEVEL');
  });

  it('SECOND_GRANT_FOR_ACHIEVEMENT: another case was commended meanwhile', () => {
    const refused = decide(awaiting(), issue('DISTRICT'), { achievementHeldBy: RIVAL }).refusal;
    expect(refused).toEqual({ code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy: RIVAL } });
  });

  it.each(['CUMULATIVE', 'INTERIM_SUPERSEDED'] as const)('A rival is no hindrance under %s', (policy) => {
    expect(decide(awaiting(policy), issue('DISTRICT'), { achievementHeldBy: RIVAL }).refusal).toBeUndefined();
  });

  it('CASE_CLOSED: a closed case issues nothing', () => {
    const closed: CaseState = { ...awaiting(), phase: 'CLOSED', at: null, outcome: 'LAPSED' };
    expect(decide(closed, issue('DISTRICT'), {}).refusal).toEqual({
      code: 'CASE_CLOSED',
      facts: { outcome: 'LAPSED' },
    });
  });
});
