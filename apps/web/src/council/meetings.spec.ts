import { describe, expect, it } from '@jest/globals';
import { type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import type { Nomination } from '../nomination/nomination.ts';
import type { Meeting } from './CouncilState.tsx';
import { attendanceOf, standingAt } from './meetings.ts';

const plain = SHIPPED_RULE_SETS['plain'] as RuleSet;
const rules: RuleSet = { ...plain, steps: { ...plain.steps, WARD: ['council', 'decide'] } };
const sitting: Meeting = {
  seats: 5,
  ballots: [
    { seat: 4, written: false },
    { seat: 1, written: true },
  ],
  recused: [3],
  closed: null,
};
const closed: Meeting = {
  ...sitting,
  closed: { count: { for: 2, against: 0, blank: 0, written: 1 }, isPassed: false },
};

const file = (steps: object, more: object = {}) =>
  ({
    levels: [{ level: 'WARD', round: 1, unit: { id: 'w', name: 'Phường' }, steps, receivedAt: null, ...more }],
  }) as unknown as Nomination;
const stateOf = (nomination: Nomination, of = rules, unitId = 'w') => standingAt(nomination, of, unitId)?.state;

describe('Where a file stands before the council of a unit', () => {
  it.each([
    ['TO_CONVENE', { council: null }],
    ['SITTING', { council: sitting }],
    ['MET', { council: closed }],
  ])('It is %s by what the level recorded', (state, steps) => {
    expect(stateOf(file(steps))).toBe(state);
  });

  it('It waits for no council where the level has none, where it was left out, and where the level has decided', () => {
    expect(stateOf(file({ council: null }), plain)).toBeUndefined();
    expect(stateOf(file({ council: null, skipped: ['council'] }))).toBeUndefined();
    expect(stateOf(file({ council: null }, { decidedAt: '2023-05-05T02:00:00.000Z' }))).toBeUndefined();
  });

  it('It is no matter of a unit that never had it', () => {
    expect(stateOf(file({ council: sitting }), rules, 'other')).toBeUndefined();
  });

  it('The last round of the unit counts', () => {
    const twice = file({ council: closed });
    const { levels } = twice;
    const again = { ...levels[0], round: 2, steps: { council: null } };
    expect(standingAt({ ...twice, levels: [...levels, again] as never }, rules, 'w')).toMatchObject({
      state: 'TO_CONVENE',
      round: 2,
    });
  });
});

describe('Who took part in a meeting', () => {
  it('Ballots in the meeting and in writing, who stays out, and the seats that are missing', () => {
    expect(attendanceOf(sitting)).toEqual({ inMeeting: 1, written: 1, recused: [3], missing: [2, 5] });
  });
});
