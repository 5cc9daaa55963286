import { describe, expect, it } from '@jest/globals';
import { appraised, ASK_PAPERS, HOLD, received, RELEASE } from '../../support/acts.ts';
import { clocksOn, codeOf, eventsOf, play, refusalOf, remark } from '../../support/course.ts';

const held = play(received(), { ...HOLD, on: '2023-04-03' });

describe('A case that is released', () => {
  it('Held on Monday 3 April with four working days left, released on Thursday 20 April, it is due on Wednesday 26 April 2023', () => {
    expect(clocksOn(received()).level).toBe('2023-04-07');
    const released = play(held, { ...RELEASE, on: '2023-04-20' });
    expect(clocksOn(released)).toEqual({ reminder: '2023-04-24', level: '2023-04-26' });
  });

  it('The release is recorded with its reason and with the new instants of the clocks', () => {
    const [event] = eventsOf(held, { ...RELEASE, reason: remark('unfounded'), on: '2023-04-20' });
    expect(event).toMatchObject({
      kind: 'NominationReleased',
      level: 'WARD',
      round: 1,
      reason: remark('unfounded'),
      starts: [
        { clock: 'reminder', workingDays: 2 },
        { clock: 'level', workingDays: 4, dueAt: Date.parse('2023-04-27T00:00:00+07:00') },
      ],
    });
  });

  it('Held and released on one day, nothing is lost and nothing is won', () => {
    expect(clocksOn(play(held, RELEASE))).toEqual(clocksOn(received()));
  });

  it('Held on its last day, a clock ends on the day of the release', () => {
    const late = play(received(), { ...HOLD, on: '2023-04-07' }, { ...RELEASE, on: '2023-04-20' });
    expect(clocksOn(late).level).toBe('2023-04-20');
  });

  it('It may be held again, and keeps counting down', () => {
    const again = play(held, { ...RELEASE, on: '2023-04-10' }, { ...HOLD, on: '2023-04-12' }, RELEASE);
    expect(clocksOn(again).level).toBe('2023-04-14');
  });
});

describe('A case that is released while papers are out', () => {
  const asked = play(received(), { ...ASK_PAPERS, on: '2023-03-28' }, { ...HOLD, on: '2023-03-30' });
  const released = play(asked, { ...RELEASE, on: '2023-04-10' });

  it("The nominator's time goes on, the office's own stays stopped", () => {
    // Five days from 28 March: three were left on 30 March.
    expect(clocksOn(released)).toEqual({ reminder: null, level: null, supplement: '2023-04-13' });
  });

  it("With the papers in, the office's time goes on from where the request stopped it", () => {
    const answered = play(released, { type: 'supplement', documents: ['report'], on: '2023-04-12' });
    expect(clocksOn(answered)).toEqual({ reminder: '2023-04-20', level: '2023-04-24' });
  });
});

describe('A release that is refused', () => {
  it('NOT_AT_THIS_LEVEL: only a held case is released, where it stands', () => {
    expect(refusalOf(appraised(), RELEASE)).toEqual({
      code: 'NOT_AT_THIS_LEVEL',
      facts: { level: 'WARD', at: 'WARD' },
    });
    expect(codeOf(held, { ...RELEASE, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(play(held, RELEASE), RELEASE)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('CASE_CLOSED: what the end of the season closed is not released', () => {
    expect(codeOf(play(held, { type: 'lapse', clock: 'SEASON_END' }), RELEASE)).toBe('CASE_CLOSED');
  });
});
