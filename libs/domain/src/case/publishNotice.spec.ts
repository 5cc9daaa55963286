import { describe, expect, it } from '@jest/globals';
import { answers, appraised, ASK_PAPERS, council, received, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, eventsOf, nominated, play, refusalOf, remark, reviewOf } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';

const NOTICE = { type: 'publishNotice', workingDays: 10 } as const;
const OBJECT = { type: 'raiseObjection', reason: remark('o') } as const;
const published = play(appraised(), { ...NOTICE, on: '2023-04-03' });

describe('A public notice', () => {
  it('It is published for a time, and nobody has objected yet', () => {
    expect(eventsOf(appraised(), NOTICE)[0]).toMatchObject({ kind: 'NoticePublished', level: 'WARD', round: 1 });
    expect(reviewOf(published).notice).toEqual({ isOpen: true, objections: 0 });
    expect(clocksOn(published).notice).toBe('2023-04-17');
  });

  it('Its end may be named by the day', () => {
    const { workingDays: _, ...timeless } = NOTICE;
    expect(clocksOn(play(appraised(), { ...timeless, until: '2023-04-21' })).notice).toBe('2023-04-21');
  });

  it('A council may sit meanwhile', () => {
    expect(codeOf(play(published, ...council('FFF')), answers('COMMEND STOP'))).toBe('STEP_OPEN');
  });

  it('STEP_OPEN: no answers are given while anyone may object', () => {
    expect(refusalOf(published, answers('NO_AWARD STOP'))).toEqual({ code: 'STEP_OPEN', facts: { step: 'notice' } });
  });

  it('Its time ends by itself, and tells how many objected', () => {
    const objected = play(published, OBJECT, OBJECT);
    expect(eventsOf(objected, ring('notice'))).toEqual([
      { kind: 'NoticeEnded', level: 'WARD', round: 1, objections: 2 },
    ]);
    const ended = play(objected, ring('notice'));
    expect(reviewOf(ended).notice).toEqual({ isOpen: false, objections: 2 });
    expect(clocksOn(ended).notice).toBeUndefined();
    expect(codeOf(ended, answers('NO_AWARD STOP'))).toBeNull();
  });
});

describe('A notice that is refused', () => {
  it('DEADLINE_MISSING: a notice has an end', () => {
    expect(codeOf(appraised(), { type: 'publishNotice' })).toBe('DEADLINE_MISSING');
  });

  it('DEADLINE_NOT_WORKING_DAY: a notice does not end on a Sunday', () => {
    expect(codeOf(appraised(), { type: 'publishNotice', until: '2023-04-16' })).toBe('DEADLINE_NOT_WORKING_DAY');
  });

  it('STEP_OPEN: nothing is published while papers are missing', () => {
    expect(codeOf(play(appraised(), ASK_PAPERS), NOTICE)).toBe('STEP_OPEN');
  });

  it('NOT_AT_THIS_LEVEL: a level gives notice once in a round, after the appraisal, where the rule set has the step', () => {
    expect(codeOf(published, NOTICE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(play(published, ring('notice')), NOTICE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(received(), NOTICE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), NOTICE)).toBe('NOT_AT_THIS_LEVEL');
  });
});
