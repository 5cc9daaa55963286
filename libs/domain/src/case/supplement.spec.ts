import { describe, expect, it } from '@jest/globals';
import { APPRAISE, ASK_PAPERS, HOLD, received, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, play, refusalOf, reviewOf } from '../../support/course.ts';

const given = (...documents: string[]) => ({ type: 'supplement', documents }) as const;
const asked = play(received(), { ...ASK_PAPERS, on: '2023-03-28' });

describe('The answer to a request for documents', () => {
  it('What was handed in is recorded, and the step is closed', () => {
    const [event] = eventsOf(asked, given('minutes', 'report'));
    expect(event).toMatchObject({ kind: 'SupplementReceived', level: 'WARD', documents: ['minutes', 'report'] });
    const played = play(asked, given('minutes', 'report'));
    expect(reviewOf(played).supplements).toMatchObject([{ state: 'ANSWERED' }]);
    expect(codeOf(played, APPRAISE)).toBeNull();
  });

  it("The office's clocks go on with the working days that were left of them", () => {
    // Received on 24 March for ten working days; eight were left on 28 March, and six to the reminder.
    const played = play(asked, { ...given('minutes'), on: '2023-04-03' });
    expect(clocksOn(played)).toEqual({ reminder: '2023-04-11', level: '2023-04-13' });
  });

  it('A part of what was asked for is an answer: the level judges whether it is enough', () => {
    expect(codeOf(asked, given('report'))).toBeNull();
  });
});

describe('Documents that nobody hands in', () => {
  it('Silence is recorded as a lapse, and the level goes on with what it has', () => {
    const played = play(asked, ring('supplement', '2023-04-05'));
    expect(played.ledger.at(-1)?.event).toMatchObject({ kind: 'SupplementLapsed', level: 'WARD', round: 1 });
    expect(reviewOf(played).supplements).toMatchObject([{ state: 'LAPSED' }]);
    expect(clocksOn(played)).toEqual({ reminder: '2023-04-13', level: '2023-04-17' });
  });

  it('NOT_AT_THIS_LEVEL: after the lapse there is nothing left to answer', () => {
    expect(codeOf(play(asked, ring('supplement')), given('report'))).toBe('NOT_AT_THIS_LEVEL');
  });
});

describe('A supplement that is refused', () => {
  it('SUPPLEMENT_OTHER_DOCUMENTS: only what was asked for is taken, and both are named', () => {
    expect(refusalOf(asked, given('report', 'letter'))).toEqual({
      code: 'SUPPLEMENT_OTHER_DOCUMENTS',
      facts: { given: 'letter', asked: 'minutes, report' },
    });
  });

  it('SUPPLEMENT_OTHER_DOCUMENTS: an answer without any document is none', () => {
    expect(codeOf(asked, given())).toBe('SUPPLEMENT_OTHER_DOCUMENTS');
  });

  it('NOT_AT_THIS_LEVEL: nobody asked, or it was answered before', () => {
    expect(refusalOf(received(), given('report'))).toEqual({ code: 'NOT_AT_THIS_LEVEL', facts: { at: 'WARD' } });
    expect(codeOf(play(asked, given('report')), given('report'))).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case takes no documents', () => {
    expect(codeOf(play(asked, HOLD), given('report'))).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case take no documents', () => {
    expect(codeOf(draft(), given('report'))).toBe('NOT_SUBMITTED');
    expect(codeOf(play(asked, { type: 'withdraw' }), given('report'))).toBe('CASE_CLOSED');
  });
});
