import { describe, expect, it } from '@jest/globals';
import { appraised, council } from '../../support/acts.ts';
import { codeOf, eventsOf, type Played, play, remark, reviewOf } from '../../support/course.ts';
import { withCouncil } from '../../support/stepwise.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

const sitting = (rules?: RuleSet) => play(appraised(rules), { type: 'conveneCouncil', members: 3 });
const recuse = (seat: number) => ({ type: 'recuse', seat, reason: remark('r') }) as const;
const votes = (...seats: number[]) => seats.map((seat) => ({ type: 'castBallot', seat, vote: 'FOR' }) as const);
const close = (played: Played) => reviewOf(play(played, { type: 'closeCouncil' })).council?.closed;

describe('A member with an interest in the case', () => {
  it('The seat and the reason are recorded', () => {
    expect(eventsOf(sitting(), recuse(2))).toEqual([
      { kind: 'MemberRecused', level: 'WARD', round: 1, seat: 2, reason: remark('r') },
    ]);
    expect(reviewOf(play(sitting(), recuse(2), recuse(3))).council?.recused).toEqual([2, 3]);
  });

  it('A recusal shrinks the base where the rule set says so: one of one is more than half', () => {
    const played = play(sitting(), recuse(2), recuse(3), ...votes(1));
    expect(close(played)?.isPassed).toBe(true);
  });

  it('Elsewhere the seat stays in the base, and cannot be for: two of three carry, one of three has no quorum', () => {
    const rules = withCouncil({ recusalShrinksBase: false });
    expect(close(play(sitting(rules), recuse(3), ...votes(1, 2)))?.isPassed).toBe(true);
    const alone = play(sitting(rules), recuse(2), recuse(3), ...votes(1));
    expect(codeOf(alone, { type: 'closeCouncil' })).toBe('COUNCIL_WITHOUT_QUORUM');
  });
});

describe('A recusal that is refused', () => {
  it('MEMBER_RECUSED: nobody is recused twice', () => {
    expect(codeOf(play(sitting(), recuse(2)), recuse(2))).toBe('MEMBER_RECUSED');
  });

  it('BALLOT_ALREADY_CAST: who voted cannot step back', () => {
    expect(codeOf(play(sitting(), ...votes(2)), recuse(2))).toBe('BALLOT_ALREADY_CAST');
  });

  it('NOT_A_MEMBER: a seat that the council has not is not recused', () => {
    expect(codeOf(sitting(), recuse(4))).toBe('NOT_A_MEMBER');
  });

  it('COUNCIL_NOT_CONVENED and COUNCIL_CLOSED: a member is recused while the council sits', () => {
    expect(codeOf(appraised(), recuse(1))).toBe('COUNCIL_NOT_CONVENED');
    expect(codeOf(play(appraised(), ...council('FF-')), recuse(3))).toBe('COUNCIL_CLOSED');
  });
});
