import { describe, expect, it } from '@jest/globals';
import { ASK_PAPERS, APPRAISE, appraised, HOLD, RECEIVE, received } from '../../support/acts.ts';
import {
  clocksOn,
  codeOf,
  eventsOf,
  nominated,
  play,
  refusalOf,
  remark,
  reviewOf,
  unit,
} from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';

const reason = remark('r');
const RETURN = { type: 'returnForCorrection', fields: ['report.confirmation'], reason } as const;
const returned = play(received(), { ...RETURN, on: '2023-03-28' });

describe('A file that is returned', () => {
  it('The named fields and the reason are recorded, with the clock of the correction', () => {
    const [event] = eventsOf(received(), RETURN);
    const place = { kind: 'NominationReturned', level: 'WARD', round: 1 };
    expect(event).toMatchObject({ ...place, fields: ['report.confirmation'], reason });
    expect(clocksOn(returned)).toEqual({ correction: '2023-04-18' });
  });

  it('The case stays at the level that returned it, and who did so and when is kept', () => {
    expect(returned.state).toMatchObject({ phase: 'RETURNED', at: 'WARD' });
    expect(reviewOf(returned).returned).toMatchObject({
      fields: ['report.confirmation'],
      by: { role: 'CLERK' },
      at: returned.at,
    });
  });

  it('A claimed task is free again', () => {
    expect(play(received(), { type: 'claim' }, RETURN).state.claim).toBeNull();
  });

  it('It may be returned after the appraisal, and while a council sits', () => {
    expect(codeOf(appraised(), RETURN)).toBeNull();
    expect(codeOf(play(appraised(), { type: 'conveneCouncil', members: 3 }), RETURN)).toBeNull();
  });

  it('A rule set that says nothing of its clock waits to the end of the season', () => {
    const { correction: _, ...clocks } = stepwise.clocks ?? {};
    expect(play(received({ ...stepwise, clocks }), RETURN).state.clocks).toEqual([]);
  });
});

describe('A return that is refused', () => {
  it('RETURN_WITHOUT_FIELDS: a return names at least one field that is wrong', () => {
    expect(codeOf(received(), { ...RETURN, fields: [] })).toBe('RETURN_WITHOUT_FIELDS');
  });

  it('STEP_OPEN: nothing is returned while papers, agencies or the public are asked', () => {
    const consult = { type: 'consult', units: [unit('health')], workingDays: 5 } as const;
    const notice = { type: 'publishNotice', workingDays: 5 } as const;
    for (const [act, step] of [
      [ASK_PAPERS, 'supplement'],
      [consult, 'consult'],
      [notice, 'notice'],
    ] as const) {
      expect(refusalOf(play(appraised(), act), RETURN)).toEqual({ code: 'STEP_OPEN', facts: { step } });
    }
  });

  it('NOT_AT_THIS_LEVEL: a file that was not taken in, or is returned already, is not returned', () => {
    expect(codeOf(nominated(), RETURN)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), RETURN)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(returned, RETURN)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_AT_THIS_LEVEL: the office that returned the file waits for its correction', () => {
    for (const act of [RECEIVE, APPRAISE, ASK_PAPERS]) expect(codeOf(returned, act)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case is not returned', () => {
    expect(codeOf(play(received(), HOLD), RETURN)).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });
});
