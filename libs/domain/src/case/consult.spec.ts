import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, ASK_PAPERS, RECEIVE, received } from '../../support/acts.ts';
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

const consult = (...names: string[]) => ({ type: 'consult', units: names.map(unit), workingDays: 10 }) as const;
const consulted = play(appraised(), { ...consult('health', 'tax'), on: '2023-04-03' });

describe('A consultation', () => {
  it('Agencies are asked in parallel, each with a clock of its own', () => {
    const [event] = eventsOf(appraised(), consult('health', 'tax'));
    expect(event).toMatchObject({ kind: 'ConsultationOpened', level: 'WARD', round: 1, units: ['health', 'tax'] });
    expect(clocksOn(consulted)).toMatchObject({
      'consultation:health': '2023-04-17',
      'consultation:tax': '2023-04-17',
    });
    expect(reviewOf(consulted).consultations).toEqual([
      { agencyId: 'health', reply: null },
      { agencyId: 'tax', reply: null },
    ]);
  });

  it("The level's own clock runs on meanwhile", () => {
    expect(clocksOn(consulted).level).toBe('2023-04-07');
  });

  it('More agencies may be asked later, with another deadline', () => {
    const until = { type: 'consult', units: [unit('labour')], until: '2023-04-14' } as const;
    expect(clocksOn(play(consulted, until))['consultation:labour']).toBe('2023-04-14');
  });

  it('STEP_OPEN: no answers are given while an agency may still reply', () => {
    expect(refusalOf(consulted, answers('NO_AWARD STOP'))).toEqual({ code: 'STEP_OPEN', facts: { step: 'consult' } });
  });
});

describe('A consultation that is refused', () => {
  it('CONSULTED_UNIT_UNKNOWN: a consultation that asks nobody is none', () => {
    expect(codeOf(appraised(), consult())).toBe('CONSULTED_UNIT_UNKNOWN');
  });

  it('ALREADY_CONSULTED: an agency is asked once in a round, in one letter or in two', () => {
    expect(refusalOf(consulted, consult('labour', 'tax'))).toEqual({
      code: 'ALREADY_CONSULTED',
      facts: { byUnit: 'tax' },
    });
    expect(codeOf(appraised(), consult('labour', 'labour'))).toBe('ALREADY_CONSULTED');
  });

  it('ALREADY_CONSULTED: a new round may ask the same agency again', () => {
    const reply = (name: string) => {
      return { type: 'replyConsultation', agencyId: unit(name), answer: 'CONCUR' } as const;
    };
    const corrected = play(
      play(consulted, reply('health'), reply('tax')),
      { type: 'returnForCorrection', fields: ['report'], reason: remark('r') },
      { type: 'resubmit', changes: { report: remark('s') } },
      RECEIVE,
      APPRAISE,
    );
    expect(codeOf(corrected, consult('health'))).toBeNull();
  });

  it('DEADLINE_MISSING: working days or a day, one of the two and not both', () => {
    const { workingDays: _, ...timeless } = consult('health');
    expect(codeOf(appraised(), timeless)).toBe('DEADLINE_MISSING');
    expect(codeOf(appraised(), { ...consult('health'), until: '2023-04-14' })).toBe('DEADLINE_MISSING');
  });

  it('DEADLINE_NOT_WORKING_DAY: a wait does not end on a day when nobody is there to answer', () => {
    const until = (day: string) => ({ type: 'consult', units: [unit('health')], until: day }) as const;
    for (const day of ['2023-04-15', '2023-05-01', '2023-04-31']) {
      expect(refusalOf(appraised(), until(day))).toEqual({ code: 'DEADLINE_NOT_WORKING_DAY', facts: { day } });
    }
    expect(codeOf(appraised(), until('2023-04-14'))).toBeNull();
  });

  it('CALENDAR_YEAR_UNKNOWN: a year without announced holidays has no deadlines', () => {
    const act = { type: 'consult', units: [unit('health')], until: '2051-04-14' } as const;
    expect(refusalOf(appraised(), act)).toMatchObject({ code: 'CALENDAR_YEAR_UNKNOWN', facts: { day: '2051-04-14' } });
  });

  it('STEP_OPEN: agencies are not asked while papers are missing', () => {
    expect(refusalOf(play(appraised(), ASK_PAPERS), consult('health'))).toEqual({
      code: 'STEP_OPEN',
      facts: { step: 'supplement' },
    });
  });

  it('NOT_AT_THIS_LEVEL: agencies are asked after the appraisal, where the rule set has the step', () => {
    expect(codeOf(received(), consult('health'))).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(nominated(plain), consult('health'))).toBe('NOT_AT_THIS_LEVEL');
    const rules = { ...stepwise, steps: { ...stepwise.steps, WARD: ['receive', 'appraise', 'decide'] } } as const;
    expect(codeOf(appraised(rules), consult('health'))).toBe('NOT_AT_THIS_LEVEL');
  });
});
