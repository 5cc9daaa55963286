import { describe, expect, it } from '@jest/globals';
import { appraised, council, HOLD } from '../../support/acts.ts';
import { codeOf, eventsOf, play, refusalOf, remark, reviewOf } from '../../support/course.ts';
import { withCouncil } from '../../support/stepwise.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

const sitting = (rules?: RuleSet) => play(appraised(rules), { type: 'conveneCouncil', members: 3 });
const ballot = (seat: number, vote: 'FOR' | 'AGAINST' | 'BLANK' = 'FOR', written = false) => {
  return { type: 'castBallot', seat, vote, written, by: 'MEMBER' } as const;
};
const secret = withCouncil({ isSecret: true });

describe('A ballot', () => {
  it('It is recorded with the seat and the vote where the ballot is open', () => {
    expect(eventsOf(sitting(), ballot(2, 'AGAINST'))).toEqual([
      { kind: 'BallotCast', level: 'WARD', round: 1, seat: 2, written: false, vote: 'AGAINST' },
    ]);
  });

  it('Under a secret ballot the ledger and the case tell that the seat voted, and not what', () => {
    const played = play(sitting(secret), ballot(2, 'AGAINST', true));
    expect(played.ledger.at(-1)?.event).toEqual({
      kind: 'BallotCast',
      level: 'WARD',
      round: 1,
      seat: 2,
      written: true,
    });
    expect(reviewOf(played).council?.ballots).toEqual([{ seat: 2, written: true }]);
    expect(JSON.stringify([played.ledger, played.state])).not.toContain('AGAINST');
  });

  it('Members vote in any order, in the meeting or in writing', () => {
    const played = play(sitting(), ballot(3), ballot(1, 'BLANK', true));
    expect(reviewOf(played).council?.ballots).toEqual([
      { seat: 3, written: false, vote: 'FOR' },
      { seat: 1, written: true, vote: 'BLANK' },
    ]);
  });
});

describe('A ballot that is refused', () => {
  it('COUNCIL_NOT_CONVENED: nobody votes before the council meets', () => {
    expect(refusalOf(appraised(), ballot(1))).toEqual({ code: 'COUNCIL_NOT_CONVENED', facts: { level: 'WARD' } });
  });

  it('COUNCIL_CLOSED: a meeting that is over takes no ballot', () => {
    expect(codeOf(play(appraised(), ...council('FF-')), ballot(3))).toBe('COUNCIL_CLOSED');
  });

  it.each([0, 4, -1])('NOT_A_MEMBER: a council of three has no seat %i', (seat) => {
    expect(refusalOf(sitting(), ballot(seat))).toEqual({
      code: 'NOT_A_MEMBER',
      facts: { seat: String(seat), seats: '3' },
    });
  });

  it('BALLOT_ALREADY_CAST: a ballot is never changed, not even for the same vote', () => {
    const voted = play(sitting(), ballot(1, 'AGAINST'));
    expect(codeOf(voted, ballot(1, 'FOR'))).toBe('BALLOT_ALREADY_CAST');
    expect(codeOf(voted, ballot(1, 'AGAINST'))).toBe('BALLOT_ALREADY_CAST');
  });

  it('MEMBER_RECUSED: who is recused has no vote', () => {
    const recused = play(sitting(), { type: 'recuse', seat: 2, reason: remark('r') });
    expect(refusalOf(recused, ballot(2))).toEqual({ code: 'MEMBER_RECUSED', facts: { seat: '2', seats: '3' } });
    expect(codeOf(recused, ballot(1))).toBeNull();
  });

  it('WRITTEN_BALLOT_NOT_ALLOWED: where the rule set wants the members in the room', () => {
    const inPerson = sitting(withCouncil({ allowsWrittenBallots: false }));
    expect(refusalOf(inPerson, ballot(1, 'FOR', true))).toEqual({
      code: 'WRITTEN_BALLOT_NOT_ALLOWED',
      facts: { seat: '1' },
    });
    expect(codeOf(inPerson, ballot(1))).toBeNull();
  });

  it('NOT_AT_THIS_LEVEL: a member votes where the case is', () => {
    expect(codeOf(sitting(), { ...ballot(1), level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: no vote is taken on a held case', () => {
    expect(codeOf(play(sitting(), HOLD), ballot(1))).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });
});
