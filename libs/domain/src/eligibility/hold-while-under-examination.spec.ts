import { describe, expect, it } from '@jest/globals';
import { holdWhileUnderExamination } from './hold-while-under-examination.ts';

describe('HOLD_WHILE_UNDER_EXAMINATION', () => {
  it.each([
    [true, 'BARS'],
    [false, undefined],
  ])('HOLD_WHILE_UNDER_EXAMINATION: an examination that goes on (%s) gives %s', (isUnderExamination, verdict) => {
    expect(holdWhileUnderExamination.check({ isUnderExamination })?.verdict).toBe(verdict);
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: the finding names the ground where it is known', () => {
    const facts = { isUnderExamination: true, examinationGround: 'DENUNCIATION' } as const;
    expect(holdWhileUnderExamination.check(facts)?.facts).toEqual({ ground: 'DENUNCIATION' });
    expect(holdWhileUnderExamination.check({ isUnderExamination: true })?.facts).toEqual({});
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: nobody is taken for cleared because nobody asked', () => {
    expect(holdWhileUnderExamination.check({})).toEqual({
      code: 'HOLD_WHILE_UNDER_EXAMINATION',
      verdict: 'UNKNOWN',
      facts: { unknown: 'isUnderExamination' },
    });
  });
});
