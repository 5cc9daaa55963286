import { describe, expect, it } from '@jest/globals';
import { APPRAISE, answers, HOLD, RECEIVE, received } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, nominated, play, refusalOf, reviewOf } from '../../support/course.ts';
import { stepwise, withLevelClock } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';

describe('The receipt of a file', () => {
  it('The level takes the file in, and its clock and the reminder start', () => {
    const [event] = eventsOf(nominated(), RECEIVE);
    expect(event).toMatchObject({ kind: 'LevelReceived', level: 'WARD', round: 1 });
    expect(clocksOn(received())).toEqual({ reminder: '2023-04-05', level: '2023-04-07' });
  });

  it('The review keeps the instant of the receipt', () => {
    const late = play(nominated(), { ...RECEIVE, on: '2023-03-27' });
    expect(reviewOf(late)).toMatchObject({ openedAt: nominated().at, receivedAt: late.at });
  });

  it('A level whose clock has no reminder, or none before its end, starts the level clock alone', () => {
    for (const remindBefore of [0, 10, 12]) {
      const played = received(withLevelClock('WARD', { remindBefore }));
      expect(Object.keys(clocksOn(played))).toEqual(['level']);
    }
  });

  it('A level without a clock is received without one', () => {
    const { clocks: _, ...rules } = stepwise;
    expect(received(rules).state.clocks).toEqual([]);
  });

  it('A level that was forwarded to takes the file in for itself', () => {
    const above = play(received(), APPRAISE, answers('NO_AWARD FORWARD'), { ...RECEIVE, on: '2023-04-03' });
    expect(reviewOf(above)).toMatchObject({ level: 'DISTRICT', receivedAt: above.at });
    expect(clocksOn(above)).toEqual({ reminder: '2023-04-13', level: '2023-04-17' });
  });
});

describe('A receipt that is refused', () => {
  it('NOT_AT_THIS_LEVEL: under the plain rule set a level receives nothing', () => {
    expect(refusalOf(nominated(plain), RECEIVE)).toEqual({
      code: 'NOT_AT_THIS_LEVEL',
      facts: { level: 'WARD', at: 'WARD' },
    });
  });

  it('NOT_AT_THIS_LEVEL: a file is received once in a round, and only where it is', () => {
    expect(codeOf(received(), RECEIVE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(play(received(), APPRAISE), RECEIVE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(), { ...RECEIVE, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held file is not received, and the ground is named', () => {
    const code = 'HOLD_WHILE_UNDER_EXAMINATION';
    expect(refusalOf(play(nominated(), HOLD), RECEIVE)).toEqual({ code, facts: { heldFor: 'DENUNCIATION' } });
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case are received by nobody', () => {
    expect(codeOf(draft(), RECEIVE)).toBe('NOT_SUBMITTED');
    expect(codeOf(play(nominated(), { type: 'withdraw' }), RECEIVE)).toBe('CASE_CLOSED');
  });
});
