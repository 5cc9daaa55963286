import { describe, expect, it } from '@jest/globals';
import { answers, appraised, APPRAISE, ASK_PAPERS, HOLD, RECEIVE, received, RELEASE } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, nominated, play, refusalOf, remark, unit } from '../../support/course.ts';
import { HOLD_GROUNDS } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';

const CODE = 'HOLD_WHILE_UNDER_EXAMINATION';
const returned = play(received(), { type: 'returnForCorrection', fields: ['report'], reason: remark('r') });
const reserved = play(
  nominated({ ...plain, fallback: 'LAST_RESERVED' }),
  answers('RESERVE FORWARD'),
  answers('NO_AWARD STOP'),
);

describe('A case that is held', () => {
  it.each(HOLD_GROUNDS)('%s is a ground, and is recorded with the reason', (ground) => {
    const reason = remark('h');
    expect(eventsOf(received(), { ...HOLD, ground, reason })).toEqual([
      { kind: 'NominationHeld', level: 'WARD', round: 1, ground, reason },
    ]);
  });

  it('Every clock of it stops, whoever it measures', () => {
    const consulted = play(
      appraised(),
      { type: 'consult', units: [unit('health')], workingDays: 5 },
      { type: 'publishNotice', workingDays: 5 },
      { type: 'claim' },
    );
    const stopped = { reminder: null, level: null, 'consultation:health': null, notice: null, claim: null };
    expect(clocksOn(play(consulted, HOLD))).toEqual(stopped);
    expect(clocksOn(play(received(), ASK_PAPERS, HOLD))).toEqual({ reminder: null, level: null, supplement: null });
    expect(clocksOn(play(returned, HOLD))).toEqual({ correction: null });
  });

  it('A stopped clock keeps the working days that were left, whole ones', () => {
    const held = play(received(), { ...HOLD, on: '2023-04-03' });
    expect(held.state.clocks.map(({ clock, workingDaysLeft }) => [clock, workingDaysLeft])).toEqual([
      ['reminder', 2],
      ['level', 4],
    ]);
  });

  it.each([
    ['in review', received()],
    ['returned', returned],
    ['awaiting the settling of a reserve', reserved],
  ])('It is what it was before once it is released: %s', (_phase, before) => {
    const held = play(before, HOLD);
    expect(held.state).toMatchObject({ phase: 'ON_HOLD', hold: { ground: 'DENUNCIATION', phase: before.state.phase } });
    const { seq: _s, lastMove: _l, ...after } = play(held, RELEASE).state;
    expect(before.state).toMatchObject(after);
  });
});

describe('HOLD_WHILE_UNDER_EXAMINATION', () => {
  it('HOLD_WHILE_UNDER_EXAMINATION: a held nomination can neither be commended nor forwarded', () => {
    const held = play(appraised(), HOLD);
    expect(refusalOf(held, answers('NO_AWARD FORWARD'))).toEqual({ code: CODE, facts: { heldFor: 'DENUNCIATION' } });
    expect(codeOf(held, answers('COMMEND STOP'))).toBe(CODE);
    expect(codeOf(play(reserved, HOLD), { type: 'issueReserved' })).toBe(CODE);
    expect(codeOf(play(reserved, HOLD), { type: 'declineReserved', reason: remark('r') })).toBe(CODE);
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: no step is taken, and nobody takes a task, while the case is held', () => {
    const held = play(received(), HOLD);
    for (const act of [APPRAISE, ASK_PAPERS, { type: 'claim' } as const]) expect(codeOf(held, act)).toBe(CODE);
    expect(codeOf(play(nominated(), HOLD), RECEIVE)).toBe(CODE);
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case is not held once more', () => {
    expect(codeOf(play(received(), HOLD), HOLD)).toBe(CODE);
  });
});

describe('A hold that is refused', () => {
  it('NOT_AT_THIS_LEVEL: a case is held where it stands', () => {
    expect(codeOf(received(), { ...HOLD, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(play(received(), HOLD), { ...HOLD, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: there is nothing to hold', () => {
    expect(codeOf(draft(), HOLD)).toBe('NOT_SUBMITTED');
    expect(codeOf(play(received(), { type: 'withdraw' }), HOLD)).toBe('CASE_CLOSED');
  });
});
