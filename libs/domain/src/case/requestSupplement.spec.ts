import { describe, expect, it } from '@jest/globals';
import { APPRAISE, ASK_PAPERS, appraised, HOLD, RECEIVE, received, ring } from '../../support/acts.ts';
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

const SUPPLEMENT = { type: 'supplement', documents: ['minutes'] } as const;
const asked = play(received(), { ...ASK_PAPERS, on: '2023-03-28' });

describe('Missing documents', () => {
  it('They are asked for by name, with a clock of their own', () => {
    const [event] = eventsOf(received(), ASK_PAPERS);
    const place = { level: 'WARD', round: 1, documents: ['minutes', 'report'] };
    expect(event).toMatchObject({ kind: 'SupplementRequested', ...place, starts: [{ clock: 'supplement' }] });
    expect(reviewOf(asked).supplements).toEqual([{ documents: ['minutes', 'report'], state: 'ASKED' }]);
  });

  it("The office's own time stands still while somebody else looks for papers", () => {
    expect(clocksOn(asked)).toEqual({ reminder: null, level: null, supplement: '2023-04-04' });
  });

  it('A consultation that runs goes on beside it', () => {
    const consulted = play(appraised(), { type: 'consult', units: [unit('health')], workingDays: 10 });
    expect(clocksOn(play(consulted, ASK_PAPERS))['consultation:health']).toBe('2023-04-07');
  });

  it('They may be asked for after the appraisal too', () => {
    expect(codeOf(appraised(), ASK_PAPERS)).toBeNull();
  });

  it('A rule set that says nothing of their clock waits to the end of the season', () => {
    const { supplement: _, ...clocks } = stepwise.clocks ?? {};
    const played = play(received({ ...stepwise, clocks }), ASK_PAPERS);
    expect(clocksOn(played)).toEqual({ reminder: null, level: null });
  });
});

describe('A request for documents that is refused', () => {
  it('SUPPLEMENT_ALREADY_ASKED: a level asks once, in all its rounds', () => {
    const answered = play(asked, SUPPLEMENT);
    expect(refusalOf(answered, ASK_PAPERS)).toEqual({
      code: 'SUPPLEMENT_ALREADY_ASKED',
      facts: { level: 'WARD', limit: '1' },
    });
    const corrected = play(
      answered,
      { type: 'returnForCorrection', fields: ['report'], reason: remark('r') },
      { type: 'resubmit', changes: { report: remark('s') } },
      RECEIVE,
    );
    expect(codeOf(corrected, ASK_PAPERS)).toBe('SUPPLEMENT_ALREADY_ASKED');
  });

  it('SUPPLEMENT_ALREADY_ASKED: a request that nobody answered counts', () => {
    expect(codeOf(play(asked, ring('supplement')), ASK_PAPERS)).toBe('SUPPLEMENT_ALREADY_ASKED');
  });

  it('SUPPLEMENT_ALREADY_ASKED: the rule set may allow more, or none at all', () => {
    const twice = play(received({ ...stepwise, supplementsPerLevel: 2 }), ASK_PAPERS, SUPPLEMENT);
    expect(codeOf(twice, ASK_PAPERS)).toBeNull();
    expect(codeOf(play(twice, ASK_PAPERS, SUPPLEMENT), ASK_PAPERS)).toBe('SUPPLEMENT_ALREADY_ASKED');
    expect(codeOf(received({ ...stepwise, supplementsPerLevel: 0 }), ASK_PAPERS)).toBe('SUPPLEMENT_ALREADY_ASKED');
  });

  it('STEP_OPEN: while papers are out no others are asked for, and the file is not appraised', () => {
    const refused = { code: 'STEP_OPEN', facts: { step: 'supplement' } };
    expect(refusalOf(asked, ASK_PAPERS)).toEqual(refused);
    expect(refusalOf(asked, APPRAISE)).toEqual(refused);
  });

  it('NOT_AT_THIS_LEVEL: nothing is missing from a file that was not taken in, nor under the plain rule set', () => {
    expect(codeOf(nominated(), ASK_PAPERS)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), ASK_PAPERS)).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(received(), { ...ASK_PAPERS, level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case asks for nothing', () => {
    expect(codeOf(play(received(), HOLD), ASK_PAPERS)).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });
});
