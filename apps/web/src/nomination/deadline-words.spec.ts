import { describe, expect, it } from '@jest/globals';
import { deadlineIn, isDaysTyped, usualDeadline } from './deadline-words.ts';

describe('A deadline as it is typed', () => {
  it('It is said in working days or by a day, and what was typed for the other way is not sent', () => {
    const typed = { ...usualDeadline('10'), until: '2023-05-12' };
    expect(deadlineIn(typed)).toEqual({ workingDays: 10 });
    expect(deadlineIn({ ...typed, by: 'DAY' })).toEqual({ until: '2023-05-12' });
  });

  it.each([
    ['1', true],
    ['260', true],
    ['261', false],
    ['0', false],
    ['1.5', false],
    ['', false],
  ])('«%s» working days are taken: %s', (typed, isTaken) => {
    expect(isDaysTyped(typed)).toBe(isTaken);
  });
});
