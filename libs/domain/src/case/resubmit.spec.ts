import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, HOLD, RECEIVE, received, RELEASE, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, play, refusalOf, remark, reviewOf, unit } from '../../support/course.ts';

const RETURN = {
  type: 'returnForCorrection',
  fields: ['report', 'category'],
  reason: remark('r'),
  by: { role: 'CLERK', unit: 'ward' },
  on: '2023-03-28',
} as const;
const resubmit = (...fields: string[]) => {
  return {
    type: 'resubmit',
    changes: Object.fromEntries(fields.map((field) => [field, remark(field)])),
    on: '2023-04-03',
  } as const;
};
const TAKEN_OVER = {
  type: 'replaceUnit',
  unitId: unit('ward'),
  successorId: unit('other ward'),
  reason: remark('merger'),
} as const;
const returned = play(received(), RETURN);
const officer = returned.state.lastMove?.actor;
const corrected = play(returned, resubmit('report'));

describe('A correction', () => {
  it('The level that returned the file gets it back in a new round, and there the officer who returned it', () => {
    expect(eventsOf(returned, resubmit('report'))).toEqual([
      { kind: 'NominationResubmitted', level: 'WARD', round: 1, changes: { report: remark('report') } },
      { kind: 'LevelOpened', level: 'WARD', unitId: 'ward', round: 2 },
      {
        kind: 'TaskGivenBack',
        level: 'WARD',
        round: 2,
        to: officer,
        starts: [expect.objectContaining({ clock: 'claim' })],
      },
    ]);
    expect(corrected.state).toMatchObject({ phase: 'IN_REVIEW', at: 'WARD', claim: { round: 2, by: officer } });
    expect(clocksOn(corrected)).toEqual({ claim: '2023-04-06' });
  });

  it('A claim that ran out leaves the corrected file to whoever is free, and a unit that took over is given back to nobody', () => {
    expect(play(corrected, ring('claim')).state).toMatchObject({ claim: null, at: 'WARD' });
    const followed = play(returned, TAKEN_OVER, resubmit('report'));
    expect(followed.state).toMatchObject({ at: 'WARD', claim: null, clocks: [] });
  });

  it('The old round stays readable, and the new one begins with its receipt', () => {
    const again = play(corrected, RECEIVE);
    expect(again.state.reviews.slice(0, 1)).toEqual(returned.state.reviews);
    expect(reviewOf(corrected)).toMatchObject({ round: 2, receivedAt: null, appraisal: null, returned: null });
    expect(clocksOn(again)).toEqual({ claim: '2023-04-06', reminder: '2023-04-13', level: '2023-04-17' });
  });

  it('An appraisal of the former round does not count in the new one', () => {
    const appraisedBefore = play(received(), APPRAISE, RETURN, resubmit('report'), RECEIVE);
    expect(codeOf(appraisedBefore, answers('NO_AWARD STOP'))).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(appraisedBefore, APPRAISE)).toBeNull();
  });

  it('A file may be returned in every round, and each return names fields of its own', () => {
    const twice = play(corrected, RECEIVE, { ...RETURN, fields: ['period'], on: '2023-04-04' });
    expect(codeOf(twice, resubmit('report'))).toBe('FIELD_NOT_RETURNED');
    expect(play(twice, resubmit('period')).state.reviews.map(({ round }) => round)).toEqual([1, 2, 3]);
  });
});

describe('A correction that nobody hands in', () => {
  it('Silence closes the case as LAPSED, with the lapse as a fact of its own', () => {
    expect(eventsOf(returned, ring('correction'))).toEqual([
      { kind: 'CorrectionLapsed', level: 'WARD', round: 1 },
      { kind: 'NominationClosed', outcome: 'LAPSED' },
    ]);
  });
});

describe('A correction that is refused', () => {
  it('CORRECTION_MISSING: an answer that changes nothing is none, and the fields are named', () => {
    expect(refusalOf(returned, resubmit())).toEqual({
      code: 'CORRECTION_MISSING',
      facts: { fields: 'report, category' },
    });
  });

  it('FIELD_NOT_RETURNED: only the fields that were returned are changed', () => {
    expect(refusalOf(returned, resubmit('report', 'nominee'))).toEqual({
      code: 'FIELD_NOT_RETURNED',
      facts: { field: 'nominee', fields: 'report, category' },
    });
  });

  it('NOT_AT_THIS_LEVEL: a case that was not returned, or was corrected already, takes no correction', () => {
    expect(refusalOf(received(), resubmit('report'))).toEqual({ code: 'NOT_AT_THIS_LEVEL', facts: { at: 'WARD' } });
    expect(codeOf(corrected, resubmit('report'))).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a returned case that is held waits for its release first', () => {
    const held = play(returned, { ...HOLD, on: '2023-03-29' });
    expect(codeOf(held, resubmit('report'))).toBe('HOLD_WHILE_UNDER_EXAMINATION');
    expect(codeOf(play(held, RELEASE), resubmit('report'))).toBeNull();
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case are not corrected', () => {
    expect(codeOf(draft(), resubmit('report'))).toBe('NOT_SUBMITTED');
    expect(codeOf(play(returned, { type: 'withdraw' }), resubmit('report'))).toBe('CASE_CLOSED');
  });
});
