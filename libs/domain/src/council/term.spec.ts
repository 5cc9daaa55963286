import { describe, expect, it } from '@jest/globals';
import { appraised, HOLD, RELEASE } from '../../support/acts.ts';
import { codeOf, eventsOf, play, record, refusalOf, remark, reviewOf, unit, UNITS } from '../../support/course.ts';
import { withCouncil } from '../../support/stepwise.ts';
import { THE_CLOCK } from '../case/actor.ts';
import type { Facts } from '../case/facts.ts';
import { isInTerm, seatStanding } from './term.ts';

const convene = (members: number, facts: Facts = {}) => ({ type: 'conveneCouncil', members, facts }) as const;
const sitting = () => play(appraised(), convene(3));
const ballot = (seat: number, facts: Facts = {}, written = false) => {
  return { type: 'castBallot', seat, vote: 'FOR', written, by: 'MEMBER', facts } as const;
};
const recuse = (seat: number, facts: Facts = {}) => ({ type: 'recuse', seat, reason: remark('r'), facts }) as const;

describe('A council of a unit with a roster', () => {
  it('COUNCIL_NOT_AS_APPOINTED: it meets with all members who are in term, and with nobody else', () => {
    const councilTerms = { inTerm: 3 };
    expect(codeOf(appraised(), convene(3, { councilTerms }))).toBeNull();
    for (const members of [2, 4]) {
      expect(refusalOf(appraised(), convene(members, { councilTerms }))).toEqual({
        code: 'COUNCIL_NOT_AS_APPOINTED',
        facts: { members: String(members), inTerm: '3' },
      });
    }
    expect(codeOf(appraised(), convene(1, { councilTerms: { inTerm: 0 } }))).toBe('COUNCIL_NOT_AS_APPOINTED');
  });

  it('A unit without a roster convenes as many as it likes, and so it is where nobody knows', () => {
    expect(codeOf(appraised(), convene(7, { councilTerms: null }))).toBeNull();
    expect(codeOf(appraised(), convene(7))).toBeNull();
  });

  it('COUNCIL_ALREADY_CONVENED: a second meeting is no question of terms', () => {
    expect(codeOf(sitting(), convene(2, { councilTerms: { inTerm: 3 } }))).toBe('COUNCIL_ALREADY_CONVENED');
  });
});

describe('A seat with a member', () => {
  it('SEAT_OF_ANOTHER: nobody votes or steps back for somebody else', () => {
    const refused = { code: 'SEAT_OF_ANOTHER', facts: { seat: '2' } };
    expect(refusalOf(sitting(), ballot(2, { seat: 'OF_ANOTHER' }))).toEqual(refused);
    expect(refusalOf(sitting(), recuse(2, { seat: 'OF_ANOTHER' }))).toEqual(refused);
  });

  it('MEMBER_TERM_ENDED: the member takes part as long as the term lasts', () => {
    const refused = { code: 'MEMBER_TERM_ENDED', facts: { seat: '2' } };
    expect(refusalOf(sitting(), ballot(2, { seat: 'ENDED' }))).toEqual(refused);
    expect(refusalOf(sitting(), recuse(2, { seat: 'ENDED' }))).toEqual(refused);
    for (const seat of ['OWN', 'WITHOUT_MEMBER'] as const) {
      expect(codeOf(sitting(), ballot(2, { seat }))).toBeNull();
      expect(codeOf(sitting(), recuse(2, { seat }))).toBeNull();
    }
  });

  it('NOT_A_MEMBER, BALLOT_ALREADY_CAST, WRITTEN_BALLOT_NOT_ALLOWED: what the case knows is told first', () => {
    const seat = 'OF_ANOTHER';
    expect(codeOf(sitting(), ballot(4, { seat }))).toBe('NOT_A_MEMBER');
    expect(codeOf(play(sitting(), ballot(2)), ballot(2, { seat }))).toBe('BALLOT_ALREADY_CAST');
    expect(codeOf(play(sitting(), ballot(2)), recuse(2, { seat }))).toBe('BALLOT_ALREADY_CAST');
    const inPerson = play(appraised(withCouncil({ allowsWrittenBallots: false })), convene(3));
    expect(codeOf(inPerson, ballot(1, { seat }, true))).toBe('WRITTEN_BALLOT_NOT_ALLOWED');
  });

  it('Whose seat it is comes before the term, and a seat without a member is everybody’s', () => {
    const member = { personId: 'lan', fromOn: '2023-01-01', toOn: '2023-03-31' };
    expect(seatStanding(member, 'lan', '2023-03-31')).toBe('OWN');
    expect(seatStanding(member, 'lan', '2023-04-01')).toBe('ENDED');
    for (const person of ['minh', null]) expect(seatStanding(member, person, '2023-04-01')).toBe('OF_ANOTHER');
    expect(seatStanding(null, null, '2023-04-01')).toBe('WITHOUT_MEMBER');
  });
});

describe('A term', () => {
  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2023-06-30', true],
    ['2023-07-01', false],
  ])('From 1 January to 30 June 2023 it holds on %s: %s', (day, holds) => {
    expect(isInTerm({ fromOn: '2023-01-01', toOn: '2023-06-30' }, day)).toBe(holds);
  });

  it('Without a last day it holds until it is ended', () => {
    expect(isInTerm({ fromOn: '2023-01-01', toOn: null }, '2199-12-31')).toBe(true);
    expect(isInTerm({ fromOn: '2023-01-01', toOn: null }, '2022-12-31')).toBe(false);
  });
});

describe('The members by seat', () => {
  const seating = ['first', 'second', 'third'];
  const [convened] = eventsOf(appraised(), convene(3));
  const before = appraised();
  const seated = record(before, [{ ...convened, seating } as never], THE_CLOCK, before.at);

  it('A meeting keeps them through ballots, recusals, a hold and the close', () => {
    const closed = play(seated, ballot(1), ballot(2), HOLD, RELEASE, recuse(3), { type: 'closeCouncil' });
    expect(reviewOf(closed).council).toMatchObject({ seats: 3, seating, recused: [3], closed: { isPassed: true } });
  });

  it('A successor that takes the case over takes the meeting over with its members', () => {
    const command = { type: 'replaceUnit', unitId: UNITS.WARD, successorId: unit('new ward'), reason: remark('r') };
    const replaced = play(seated, command as never);
    expect(reviewOf(replaced)).toMatchObject({ unitId: 'new ward', council: { seats: 3, seating } });
  });

  it('A meeting without a roster has none, in the event and in the case', () => {
    expect(Object.keys(convened ?? {})).toEqual(['kind', 'level', 'round', 'seats']);
    expect(Object.keys(reviewOf(sitting()).council ?? {})).toEqual(['seats', 'ballots', 'recused', 'closed']);
  });
});
