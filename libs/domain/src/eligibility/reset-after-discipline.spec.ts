import { describe, expect, it } from '@jest/globals';
import type { EligibilityFacts } from './eligibility-rule.ts';
import { resetAfterDiscipline } from './reset-after-discipline.ts';

const verdict = (facts: EligibilityFacts) => resetAfterDiscipline.check(facts)?.verdict;
const period = (achievementFrom: string, achievementTo: string) => {
  return { disciplineEndedOn: '2022-06-15', achievementFrom, achievementTo };
};

describe('RESET_AFTER_DISCIPLINE', () => {
  it('RESET_AFTER_DISCIPLINE: achievement from before the end of a discipline bars, and names the day', () => {
    expect(resetAfterDiscipline.check(period('2021-01-01', '2021-12-31'))).toEqual({
      code: 'RESET_AFTER_DISCIPLINE',
      verdict: 'BARS',
      facts: { endedOn: '2022-06-15' },
    });
  });

  it.each([
    ['2022-01-01', '2022-06-14', 'BARS'],
    ['2022-01-01', '2022-06-15', 'ADVISES'],
    ['2022-06-14', '2022-12-31', 'ADVISES'],
    ['2022-06-15', '2022-12-31', undefined],
    ['2022-06-15', '2022-06-15', undefined],
  ])(
    'RESET_AFTER_DISCIPLINE: achievement of %s to %s, against an end on 2022-06-15, gives %s',
    (from, to, expected) => {
      expect(verdict(period(from, to))).toBe(expected);
    },
  );

  it('RESET_AFTER_DISCIPLINE: who was never disciplined has nothing to reset', () => {
    expect(verdict({ disciplineEndedOn: null })).toBeUndefined();
  });

  it('RESET_AFTER_DISCIPLINE: half of the achievement is enough when it settles the matter', () => {
    const disciplineEndedOn = '2022-06-15';
    expect(verdict({ disciplineEndedOn, achievementFrom: '2022-07-01' })).toBeUndefined();
    expect(verdict({ disciplineEndedOn, achievementTo: '2022-05-31' })).toBe('BARS');
    expect(verdict({ disciplineEndedOn, achievementTo: '2022-12-31' })).toBe('UNKNOWN');
    expect(verdict({ disciplineEndedOn, achievementFrom: '2022-01-01' })).toBe('UNKNOWN');
  });

  it('RESET_AFTER_DISCIPLINE: a discipline that nobody looked up is UNKNOWN', () => {
    expect(resetAfterDiscipline.check({ achievementFrom: '2022-01-01', achievementTo: '2022-12-31' })).toMatchObject({
      verdict: 'UNKNOWN',
      facts: { unknown: 'disciplineEndedOn' },
    });
  });
});
