import { describe, expect, it } from '@jest/globals';
import { answers, appraised, council, received, APPRAISE } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, nominated, play, refusalOf, remark, unit } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';
import { tasksOf } from './waiting.ts';

const replace = (from: string, to: string) => {
  return { type: 'replaceUnit', unitId: unit(from), successorId: unit(to), reason: remark('merger') } as const;
};
const reply = (name: string, answer: 'CONCUR' | 'OBJECT' = 'CONCUR') => {
  return { type: 'replyConsultation', agencyId: unit(name), answer } as const;
};

describe('A unit that was abolished', () => {
  it('The replacement is recorded with its reason', () => {
    expect(eventsOf(received(), replace('ward', 'new ward'))).toEqual([
      { kind: 'UnitReplaced', unitId: 'ward', successorId: 'new ward', reason: remark('merger') },
    ]);
  });

  it('Its successor takes the case over where it stands, with the clocks that run', () => {
    const moved = play(received(), replace('ward', 'new ward'));
    expect(tasksOf(moved.state)).toMatchObject([{ kind: 'APPRAISE', unitId: 'new ward' }]);
    expect(moved.state.clocks).toEqual(received().state.clocks);
  });

  it('A level that the case has not reached is opened for the successor', () => {
    const moved = play(received(), replace('district', 'new district'), APPRAISE, answers('NO_AWARD FORWARD'));
    expect(tasksOf(moved.state)).toMatchObject([{ kind: 'RECEIVE', unitId: 'new district' }]);
  });

  it('The group that nominated has a successor too', () => {
    expect(play(received(), replace('group', 'new group')).state.from).toBe('new group');
  });

  it('What it decided stays with it', () => {
    const above = play(appraised(), answers('NO_AWARD FORWARD'), replace('ward', 'new ward'));
    expect(above.state.reviews.map(({ unitId }) => unitId)).toEqual(['ward', 'district']);
  });

  it('A round that is over stays with it, and a file that it returned comes back to the successor', () => {
    const corrected = { type: 'resubmit', changes: { report: remark('s') } } as const;
    const returned = play(received(), { type: 'returnForCorrection', fields: ['report'], reason: remark('r') });
    const later = play(returned, corrected, replace('ward', 'new ward'));
    expect(later.state.reviews.map(({ unitId }) => unitId)).toEqual(['ward', 'new ward']);
    const meanwhile = play(returned, replace('ward', 'new ward'), corrected);
    expect(tasksOf(meanwhile.state)).toMatchObject([{ kind: 'RECEIVE', unitId: 'new ward', round: 2 }]);
  });

  it('A claim ends with the office that held it, and with no other', () => {
    const claimed = play(received(), { type: 'claim', by: { unit: 'ward' } });
    const moved = play(claimed, replace('ward', 'new ward'));
    expect(moved.state.claim).toBeNull();
    expect(clocksOn(moved)).toEqual(clocksOn(received()));
    expect(play(claimed, replace('district', 'new district')).state).toMatchObject({
      claim: claimed.state.claim,
      clocks: claimed.state.clocks,
    });
  });

  it('An award that it reserved is for its successor to issue', () => {
    const reserved = play(nominated({ ...plain, fallback: 'LAST_RESERVED' }), answers('RESERVE FORWARD'));
    const awaiting = play(reserved, replace('ward', 'new ward'), answers('NO_AWARD STOP'));
    expect(tasksOf(awaiting.state)).toMatchObject([{ kind: 'SETTLE_RESERVED', unitId: 'new ward' }]);
    const issued = play(awaiting, { type: 'issueReserved' });
    expect(issued.state.grants).toMatchObject([{ level: 'WARD', unitId: 'new ward' }]);
  });
});

describe('An agency that was abolished', () => {
  const consulted = play(appraised(), { type: 'consult', units: [unit('health'), unit('tax')], workingDays: 5 });

  it('Its successor is asked in its place, with the same deadline', () => {
    const moved = play(consulted, replace('tax', 'finance'));
    expect(clocksOn(moved)['consultation:finance']).toBe(clocksOn(consulted)['consultation:tax']);
    expect(codeOf(moved, reply('tax'))).toBe('NOT_CONSULTED');
    expect(codeOf(moved, reply('finance'))).toBeNull();
  });

  it('Where its successor is asked already, the two questions are one, and what was said stays', () => {
    const moved = play(consulted, reply('health'), replace('tax', 'health'));
    expect(moved.state.reviews[0]?.consultations).toEqual([{ agencyId: 'health', reply: 'CONCUR' }]);
    expect(clocksOn(moved)).toEqual(clocksOn(appraised()));
    expect(codeOf(moved, answers('NO_AWARD STOP'))).toBeNull();
  });

  it('What it answered stays its answer', () => {
    const moved = play(consulted, reply('tax', 'OBJECT'), replace('health', 'finance'));
    expect(moved.state.reviews[0]?.consultations).toEqual([
      { agencyId: 'finance', reply: null },
      { agencyId: 'tax', reply: 'OBJECT' },
    ]);
    expect(codeOf(moved, replace('tax', 'finance'))).toBe('UNIT_NOT_IN_CASE');
  });
});

describe('A replacement that is refused', () => {
  it('UNIT_NOT_IN_CASE: a unit that has nothing to do in the case has no successor in it', () => {
    expect(refusalOf(received(), replace('elsewhere', 'ward'))).toEqual({
      code: 'UNIT_NOT_IN_CASE',
      facts: { byUnit: 'elsewhere' },
    });
    expect(codeOf(received(), replace('ward', 'ward'))).toBe('UNIT_NOT_IN_CASE');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case stay with whom they are', () => {
    expect(codeOf(draft(), replace('ward', 'new ward'))).toBe('NOT_SUBMITTED');
    const closed = play(appraised(), ...council('FFF'), answers('COMMEND STOP'));
    expect(codeOf(closed, replace('ward', 'new ward'))).toBe('CASE_CLOSED');
  });
});
