import { describe, expect, it } from '@jest/globals';
import { appraised, ASK_PAPERS, council, HOLD, RECEIVE, received, APPRAISE } from '../../support/acts.ts';
import { codeOf, eventsOf, nominated, play, refusalOf, remark, reviewOf, unit } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';

const CONVENE = { type: 'conveneCouncil', members: 5 } as const;

describe('A council', () => {
  it('It is convened with its seats, and nobody has voted yet', () => {
    expect(eventsOf(appraised(), CONVENE)).toEqual([{ kind: 'CouncilConvened', level: 'WARD', round: 1, seats: 5 }]);
    const meeting = { seats: 5, ballots: [], recused: [], closed: null };
    expect(reviewOf(play(appraised(), CONVENE)).council).toEqual(meeting);
  });

  it('It may sit while agencies and the public are asked', () => {
    const asked = play(
      appraised(),
      { type: 'consult', units: [unit('health')], workingDays: 5 },
      { type: 'publishNotice', workingDays: 5 },
    );
    expect(codeOf(asked, CONVENE)).toBeNull();
  });

  it('A new round has a meeting of its own, and the old minutes stay', () => {
    const again = play(
      play(appraised(), ...council('FFF')),
      { type: 'returnForCorrection', fields: ['report'], reason: remark('r') },
      { type: 'resubmit', changes: { report: remark('s') } },
      RECEIVE,
      APPRAISE,
    );
    expect(reviewOf(again).council).toBeNull();
    expect(again.state.reviews[0]?.council?.closed?.isPassed).toBe(true);
    expect(codeOf(again, CONVENE)).toBeNull();
  });
});

describe('A council that is refused', () => {
  it('COUNCIL_ALREADY_CONVENED: it meets once in a round, whether the meeting is over or not', () => {
    const refused = { code: 'COUNCIL_ALREADY_CONVENED', facts: { level: 'WARD' } };
    expect(refusalOf(play(appraised(), CONVENE), CONVENE)).toEqual(refused);
    expect(refusalOf(play(appraised(), ...council('AAA')), CONVENE)).toEqual(refused);
  });

  it('STEP_OPEN: it does not meet over papers that are missing', () => {
    expect(codeOf(play(appraised(), ASK_PAPERS), CONVENE)).toBe('STEP_OPEN');
  });

  it('NOT_AT_THIS_LEVEL: it meets after the appraisal, at a level that has a council', () => {
    expect(codeOf(received(), CONVENE)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), CONVENE)).toBe('NOT_AT_THIS_LEVEL');
    const atPolice = play(nominated(undefined, { startAt: 'CITY_POLICE' }), RECEIVE, APPRAISE);
    expect(codeOf(atPolice, CONVENE)).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: no council meets on a held case', () => {
    expect(codeOf(play(appraised(), HOLD), CONVENE)).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });
});
