import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, HOLD, RECEIVE, received, ring } from '../../support/acts.ts';
import { codeOf, eventsOf, play, refusalOf, remark, reviewOf } from '../../support/course.ts';

const OBJECT = { type: 'raiseObjection', reason: remark('o') } as const;
const published = play(appraised(), { type: 'publishNotice', workingDays: 10 });

describe('An objection', () => {
  it('It is recorded with its reason, by its id and commitment', () => {
    expect(eventsOf(published, OBJECT)).toEqual([
      { kind: 'ObjectionRaised', level: 'WARD', round: 1, reason: remark('o') },
    ]);
  });

  it('Each is counted, and none of them ends the notice', () => {
    expect(reviewOf(play(published, OBJECT, OBJECT, OBJECT)).notice).toEqual({ isOpen: true, objections: 3 });
  });

  it('Whoever objects takes no part in the judgement: a member of the next council may be one', () => {
    const objected = play(published, { ...OBJECT, by: { person: 'citizen' } }, ring('notice'));
    expect(objected.state.takenPart).toEqual([]);
    const above = play(objected, answers('NO_AWARD FORWARD'));
    expect(codeOf(above, { ...RECEIVE, by: { person: 'citizen' } })).toBeNull();
  });

  it('Somebody who acted at another level may object like anyone else', () => {
    const clerk = { person: 'clerk' };
    const above = play(play(received(), { ...APPRAISE, by: clerk }, answers('NO_AWARD FORWARD'), RECEIVE, APPRAISE), {
      type: 'publishNotice',
      workingDays: 10,
    });
    expect(codeOf(above, { type: 'claim', by: clerk })).toBe('ACTED_AT_OTHER_LEVEL');
    expect(codeOf(above, { ...OBJECT, by: clerk })).toBeNull();
  });
});

describe('An objection that is refused', () => {
  it('NOTICE_NOT_OPEN: nobody objects before the notice, nor after its end', () => {
    expect(refusalOf(appraised(), OBJECT)).toEqual({ code: 'NOTICE_NOT_OPEN', facts: { level: 'WARD' } });
    expect(codeOf(play(published, ring('notice')), OBJECT)).toBe('NOTICE_NOT_OPEN');
  });

  it('NOT_AT_THIS_LEVEL: a level that is not there yet has no notice', () => {
    expect(codeOf(published, { ...OBJECT, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(received(), OBJECT)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case takes no objection', () => {
    expect(codeOf(play(published, HOLD), OBJECT)).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });
});
