import { describe, expect, it } from '@jest/globals';
import { ELIGIBILITY_CODES } from '../eligibility/eligibility-rule.ts';
import { hanoi2022 } from './hanoi-2022.ts';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const asking = (asked: object, eligibility: readonly string[] = ELIGIBILITY_CODES) => ({
  eligibility,
  criteria: { DISTRICT: asked },
});
const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};

describe('The criteria of a rule set', () => {
  it.each([
    ['a ladder', { requireLowerAward: true }],
    ['years in office', { minimumYears: 5 }],
    ['commendations', { prerequisite: { commendations: { atLeast: 2, fromLevel: 'WARD' } } }],
    [
      'one award for a person, and no discipline',
      { prerequisite: { isOncePerPerson: true, isClosedDuringDiscipline: true } },
    ],
    ['nothing', {}],
  ])('A rule set may ask for %s', (_what, asked) => {
    expect(problemsOf(asking(asked))).toEqual([]);
  });

  it.each([
    [{ requireLowerAward: true }, 'criteria.DISTRICT.requireLowerAward CRITERION_UNREAD NO_LADDER'],
    [{ prerequisite: { isOncePerPerson: true } }, 'criteria.DISTRICT.prerequisite CRITERION_UNREAD PREREQUISITE'],
    [{ minimumYears: 5 }, 'criteria.DISTRICT.minimumYears CRITERION_UNREAD MINIMUM_PERIOD'],
  ])('CRITERION_UNREAD: %j is told by its path where no rule of the rule set reads it', (asked, problem) => {
    expect(problemsOf(asking(asked, ['QUOTA']))).toEqual([problem]);
    expect(problemsOf({ criteria: { DISTRICT: asked } })).toEqual([problem]);
  });

  it.each([
    [{ minimumYears: 0 }, 'criteria.DISTRICT.minimumYears VALUE_OUT_OF_RANGE NUMBER 1 100'],
    [{ requireLowerAward: 'yes' }, 'criteria.DISTRICT.requireLowerAward VALUE_MISSHAPEN TRUE_OR_FALSE'],
    [
      { prerequisite: { commendations: { atLeast: 1 } } },
      'criteria.DISTRICT.prerequisite.commendations.fromLevel ENTRY_MISSING',
    ],
    [
      { minimumAge: 5 },
      'criteria.DISTRICT.minimumAge ENTRY_UNKNOWN TABLE requireLowerAward, prerequisite, minimumYears',
    ],
  ])('%j is told by its path', (asked, problem) => {
    expect(problemsOf(asking(asked))).toEqual([problem]);
  });

  it('No shipped rule set asks for more than the law', () => {
    expect(hanoi2022).not.toHaveProperty('criteria');
    expect(plain).not.toHaveProperty('criteria');
  });
});
