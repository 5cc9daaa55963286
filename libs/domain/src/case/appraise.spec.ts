import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, ASK_PAPERS, council, RECEIVE, received } from '../../support/acts.ts';
import { codeOf, eventsOf, nominated, play, refusalOf, remark, reviewOf } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';

const INELIGIBLE = { type: 'appraise', eligible: false, reason: remark('r') } as const;
const ineligible = play(received(), INELIGIBLE);

describe('An appraisal', () => {
  it('Its result is recorded, with the reason by its id and commitment', () => {
    const place = { kind: 'LevelAppraised', level: 'WARD', round: 1 };
    expect(eventsOf(received(), APPRAISE)).toEqual([{ ...place, eligible: true }]);
    expect(eventsOf(received(), INELIGIBLE)).toEqual([{ ...place, eligible: false, reason: remark('r') }]);
  });

  it('It binds its own level alone', () => {
    const above = play(ineligible, answers('NO_AWARD FORWARD'), RECEIVE, APPRAISE, ...council('FFF'));
    expect(codeOf(above, answers('COMMEND STOP'))).toBeNull();
  });

  it('Without it the level gives no answers and asks nobody else', () => {
    const council3 = { type: 'conveneCouncil', members: 3 } as const;
    const notice = { type: 'publishNotice', workingDays: 5 } as const;
    for (const act of [answers('NO_AWARD STOP'), council3, notice]) {
      expect(codeOf(received(), act)).toBe('NOT_AT_THIS_LEVEL');
      expect(codeOf(appraised(), act)).toBeNull();
    }
  });
});

describe('An appraisal that found the nominee ineligible', () => {
  it('NOT_ELIGIBLE: only NO_AWARD is left, whichever way the file goes', () => {
    const afterCouncil = play(ineligible, ...council('FFF'));
    expect(refusalOf(afterCouncil, answers('COMMEND STOP'))).toEqual({
      code: 'NOT_ELIGIBLE',
      facts: { level: 'WARD' },
    });
    expect(codeOf(afterCouncil, answers('RESERVE FORWARD'))).toBe('NOT_ELIGIBLE');
    expect(codeOf(ineligible, answers('NO_AWARD FORWARD'))).toBeNull();
    expect(codeOf(ineligible, answers('NO_AWARD STOP'))).toBeNull();
  });
});

describe('An appraisal that is refused', () => {
  it('NOT_AT_THIS_LEVEL: the file is appraised after its receipt, once in a round, where the rule set has the step', () => {
    expect(codeOf(nominated(), APPRAISE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(ineligible, APPRAISE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), APPRAISE)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('STEP_OPEN: the appraisal waits for the papers that were asked for', () => {
    const asked = play(received(), ASK_PAPERS);
    expect(refusalOf(asked, APPRAISE)).toEqual({ code: 'STEP_OPEN', facts: { step: 'supplement' } });
    expect(reviewOf(asked).appraisal).toBeNull();
  });
});
