import { describe, expect, it } from '@jest/globals';
import { answers, commended, RECEIVE, received } from '../../support/acts.ts';
import { nominated, play, remark, unit, UNITS } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';
import { type CaseState, draftCase, originOf, reviewAt, revived, withReview } from './state.ts';

describe('A state that an earlier version wrote', () => {
  const actor = { kind: 'OFFICE', role: 'HEAD', unitId: unit('ward') } as const;
  const answer = { ownAward: 'COMMEND', onward: 'FORWARD', actor, at: 5 };
  /** As the first version kept it in a workflow that began anew: without clocks, rounds' steps and forms. */
  const old = {
    seq: 5,
    rules: plain,
    phase: 'IN_REVIEW',
    category: 'INDIVIDUAL',
    units: UNITS,
    at: 'DISTRICT',
    reviews: [
      { level: 'WARD', round: 1, unitId: unit('ward'), answer },
      { level: 'DISTRICT', round: 1, unitId: unit('district'), answer: null },
    ],
    grants: [{ level: 'WARD', commendationId: 'k', state: 'ISSUED' }],
    outcome: null,
    lastMove: { actor, at: 5 },
  } as unknown as CaseState;

  it('It is read with what it did not know yet, and goes on', () => {
    const state = revived(old);
    expect(Object.keys(state).toSorted()).toEqual(Object.keys(draftCase(plain)).toSorted());
    expect(state).toMatchObject({ seq: 5, at: 'DISTRICT', clocks: [], hold: null, takenPart: [] });
    expect(state.reviews).toMatchObject([
      { answer: { ...answer, capacity: 'HEAD' }, consultations: [], council: null },
      { answer: null, openedAt: 0 },
    ]);
    expect(state.grants).toEqual([
      {
        level: 'WARD',
        unitId: 'ward',
        commendationId: 'k',
        form: 'GIAY_KHEN',
        state: 'ISSUED',
        presentedAt: null,
        certificates: 1,
      },
    ]);
    const closed = play({ state, ledger: [], at: 9 }, answers('NO_AWARD STOP'));
    expect(closed.state.outcome).toBe('COMMENDED');
  });

  it('A state of this version stays what it is, whatever happened to it', () => {
    const presented = play(commended(), { type: 'present', level: 'WARD' }).state;
    expect(revived(presented)).toBe(presented);
    expect(revived(received().state)).toEqual(received().state);
  });
});

describe('The reviews of a case', () => {
  const again = play(
    received(),
    { type: 'returnForCorrection', fields: ['report'], reason: remark('r') },
    { type: 'resubmit', changes: { report: remark('s') } },
    RECEIVE,
  ).state;

  it('The latest round of a level is the one that is meant and the one that changes', () => {
    expect(reviewAt(again, 'WARD')?.round).toBe(2);
    expect(reviewAt(again, 'DISTRICT')).toBeUndefined();
    const { reviews } = withReview(again, 'WARD', () => ({ appraisal: { eligible: true } }));
    expect(reviews.map(({ appraisal }) => appraisal)).toEqual([null, { eligible: true }]);
  });
});

describe('The unit that answers for a nomination', () => {
  it("It is the nominator's, or where a head originated it the one at which it started", () => {
    expect(originOf(nominated().state)).toBe('group');
    expect(originOf(nominated(plain, { from: null, startAt: 'DISTRICT' }).state)).toBe('district');
    expect(originOf(draftCase(plain))).toBeNull();
  });
});
