import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, council, HOLD, RECEIVE, received } from '../../support/acts.ts';
import { codeOf, draft, nominated, play, refusalOf, remark, unit, UNITS } from '../../support/course.ts';
import { moveTo, withoutDistrict } from '../../support/moves.ts';
import { stepwise } from '../../support/stepwise.ts';
import type { LevelKey } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';

const atDistrict = play(appraised(), answers('NO_AWARD FORWARD'), RECEIVE);

describe('A move that is refused', () => {
  it('RULE_SET_UNCHANGED: a case moves to another rule set, told by its hash', () => {
    expect(refusalOf(received(), moveTo(stepwise, 'b'))).toEqual({
      code: 'RULE_SET_UNCHANGED',
      facts: { ruleSet: 'stepwise' },
    });
    const moved = play(received(), moveTo(withoutDistrict));
    expect(codeOf(moved, moveTo(withoutDistrict))).toBe('RULE_SET_UNCHANGED');
  });

  it('LEVEL_NOT_ON_ROUTE: the new rules have a place for the level where the case stands', () => {
    const { takesOver: _, ...nobody } = withoutDistrict;
    const refused = { code: 'LEVEL_NOT_ON_ROUTE', facts: { level: 'DISTRICT' } };
    expect(refusalOf(atDistrict, moveTo(nobody))).toEqual(refused);
    expect(refusalOf(atDistrict, moveTo({ ...nobody, takesOver: { DISTRICT: 'RESIDENTIAL_GROUP' } }))).toEqual(refused);
  });

  it('LEVEL_NOT_ON_ROUTE: every level that the new route still has for the case has a unit', () => {
    const short: readonly LevelKey[] = ['WARD', 'CITY_POLICE'];
    const { DISTRICT: _, ...units } = UNITS;
    const played = nominated({ ...stepwise, route: short }, { units });
    expect(refusalOf(played, moveTo(stepwise))).toEqual({ code: 'LEVEL_NOT_ON_ROUTE', facts: { level: 'DISTRICT' } });
  });

  it('STEP_OPEN: ballots that are in are counted under the rules by which they were cast', () => {
    const sitting = play(appraised(), { type: 'conveneCouncil', members: 3 });
    expect(refusalOf(sitting, moveTo(withoutDistrict))).toEqual({ code: 'STEP_OPEN', facts: { step: 'council' } });
    expect(codeOf(play(appraised(), ...council('FFF')), moveTo(withoutDistrict))).toBeNull();
  });

  it('STEP_OPEN: a returned case is corrected first, as a round of another level would know nothing of it', () => {
    const back = { type: 'returnForCorrection', fields: ['report'], reason: remark('r') } as const;
    const returned = play(atDistrict, back);
    const refused = { code: 'STEP_OPEN', facts: { step: 'correction' } };
    expect(refusalOf(returned, moveTo(withoutDistrict))).toEqual(refused);
    expect(refusalOf(play(returned, HOLD), moveTo(withoutDistrict))).toEqual(refused);
    expect(codeOf(play(received(), back), moveTo(withoutDistrict))).toBeNull();
  });

  it('STEP_OPEN: an agency or the public that was asked can still answer, or the rules have the step', () => {
    const asked = play(appraised(), { type: 'consult', units: [unit('health')], workingDays: 5 });
    expect(refusalOf(asked, moveTo(plain))).toEqual({ code: 'STEP_OPEN', facts: { step: 'consult' } });
    expect(codeOf(asked, moveTo(withoutDistrict))).toBeNull();
    const noticed = play(appraised(), { type: 'publishNotice', workingDays: 5 });
    expect(refusalOf(noticed, moveTo(plain))).toEqual({ code: 'STEP_OPEN', facts: { step: 'notice' } });
  });

  it('LEVEL_NOT_ON_ROUTE: a reserved award keeps the rules under which its level may still give it', () => {
    const reserving = play(atDistrict, APPRAISE, ...council('FFF'), answers('RESERVE FORWARD'));
    const refused = { code: 'LEVEL_NOT_ON_ROUTE', facts: { level: 'DISTRICT' } };
    expect(refusalOf(reserving, moveTo(withoutDistrict))).toEqual(refused);
    const awaited = play(reserving, RECEIVE, APPRAISE, answers('NO_AWARD STOP'));
    expect(refusalOf(awaited, moveTo(withoutDistrict))).toEqual({ code: 'STEP_OPEN', facts: { step: 'reserve' } });
  });

  it('NOT_SUBMITTED and CASE_CLOSED: only an open case moves', () => {
    expect(codeOf(draft(), moveTo(withoutDistrict))).toBe('NOT_SUBMITTED');
    expect(codeOf(play(received(), { type: 'withdraw' }), moveTo(withoutDistrict))).toBe('CASE_CLOSED');
  });
});
