import { describe, expect, it } from '@jest/globals';
import { answers, appraised, ASK_PAPERS, HOLD, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, eventsOf, play, refusalOf, remark, reviewOf, unit } from '../../support/course.ts';

const reply = (name: string, answer: 'CONCUR' | 'OBJECT' = 'CONCUR') => {
  return { type: 'replyConsultation', agencyId: unit(name), answer, by: 'AGENCY' } as const;
};
const consulted = play(appraised(), { type: 'consult', units: [unit('health'), unit('tax')], workingDays: 10 });
const replied = play(consulted, reply('health'));

describe("An agency's answer", () => {
  it('It is recorded with its reason, and its clock ends', () => {
    const reason = remark('r');
    expect(eventsOf(consulted, { ...reply('health', 'OBJECT'), reason })).toEqual([
      { kind: 'ConsultationReplied', level: 'WARD', round: 1, agencyId: 'health', answer: 'OBJECT', reason },
    ]);
    expect(reviewOf(replied).consultations).toEqual([
      { agencyId: 'health', reply: 'CONCUR' },
      { agencyId: 'tax', reply: null },
    ]);
    expect(Object.keys(clocksOn(replied))).toEqual(['reminder', 'level', 'consultation:tax']);
  });

  it('An objection is a record for whoever decides; it closes the step like a consent', () => {
    const both = play(replied, reply('tax', 'OBJECT'));
    expect(codeOf(both, answers('NO_AWARD STOP'))).toBeNull();
  });

  it('Agencies may answer while the level waits for papers', () => {
    expect(codeOf(play(consulted, ASK_PAPERS), reply('health'))).toBeNull();
  });
});

describe("An agency's silence", () => {
  const silent = play(replied, ring('consultation:tax', '2023-04-10'));

  it('It is recorded as a lapse, never as a consent, and the case goes on', () => {
    expect(silent.ledger.at(-1)?.event).toEqual({ kind: 'SilenceLapsed', level: 'WARD', round: 1, agencyId: 'tax' });
    expect(reviewOf(silent).consultations.map(({ reply: given }) => given)).toEqual(['CONCUR', 'NO_REPLY']);
    expect(codeOf(silent, answers('NO_AWARD STOP'))).toBeNull();
  });

  it('CONSULTATION_CLOSED: an answer after the time is over is too late, and what stands is named', () => {
    expect(refusalOf(silent, reply('tax'))).toEqual({
      code: 'CONSULTATION_CLOSED',
      facts: { byUnit: 'tax', answer: 'NO_REPLY' },
    });
  });
});

describe('An answer that is refused', () => {
  it('CONSULTATION_CLOSED: an agency answers once', () => {
    expect(refusalOf(replied, reply('health', 'OBJECT'))).toEqual({
      code: 'CONSULTATION_CLOSED',
      facts: { byUnit: 'health', answer: 'CONCUR' },
    });
  });

  it('NOT_CONSULTED: only who was asked answers', () => {
    expect(refusalOf(consulted, reply('labour'))).toEqual({ code: 'NOT_CONSULTED', facts: { byUnit: 'labour' } });
    expect(codeOf(appraised(), reply('health'))).toBe('NOT_CONSULTED');
  });

  it('NOT_AT_THIS_LEVEL: an agency answers the level that asked it, while the case is there', () => {
    expect(codeOf(consulted, { ...reply('health'), level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
    const gone = play(replied, reply('tax'), answers('NO_AWARD FORWARD'));
    expect(codeOf(gone, { ...reply('tax'), level: 'WARD' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: nobody answers while the case is held, and nobody loses time by it', () => {
    const held = play(consulted, { ...HOLD, on: '2023-04-03' });
    expect(codeOf(held, reply('health'))).toBe('HOLD_WHILE_UNDER_EXAMINATION');
    expect(clocksOn(play(held, { type: 'release', on: '2023-04-20' }))['consultation:health']).toBe('2023-04-26');
  });
});
