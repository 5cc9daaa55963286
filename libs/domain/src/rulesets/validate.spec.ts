import { describe, expect, it } from '@jest/globals';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};

describe('A rule set that is read from data', () => {
  it('The shipped rule set has no problem and comes back as it is', () => {
    expect(readRuleSet({ ...plain })).toEqual({ rules: plain });
  });

  it.each([
    [{ format: 'laurel.ruleset/2' }, 'format: must be one of laurel.ruleset/1'],
    [{ id: '' }, 'id: must be a text'],
    [{ id: 7 }, 'id: must be a text'],
    [{ colour: 'red' }, 'colour: is not part of a rule set; known are: format, id, route'],
    [{ issuePolicy: 'ALWAYS' }, 'issuePolicy: must be one of EXCLUSIVE_PER_ACHIEVEMENT, CUMULATIVE'],
    [{ fallback: null }, 'fallback: must be one of NONE, LAST_RESERVED'],
    [{ route: [] }, 'route: must list at least one level'],
    [{ route: 'WARD' }, 'route: must list at least one level'],
    [{ route: ['WARD', 'MOON'] }, 'route.1: must be one of WARD, DISTRICT, CITY_POLICE'],
    [{ route: ['RESIDENTIAL_GROUP', 'WARD'] }, 'route.0: must be one of WARD, DISTRICT, CITY_POLICE'],
    [{ route: ['WARD', 'WARD'] }, 'route.1: WARD stands in the route twice'],
    [{ route: ['DISTRICT', 'WARD'] }, 'route.1: WARD does not stand above DISTRICT'],
    [{ steps: [] }, 'steps: must be a table of levels'],
    [{ steps: null }, 'steps: must be a table of levels'],
    [{ steps: { ...plain.steps, WARD: [] } }, 'steps.WARD: must list 1 or more of decide'],
    [{ steps: { ...plain.steps, WARD: ['decide', 'sing'] } }, 'steps.WARD.1: must be one of decide'],
    [{ steps: { ...plain.steps, MOON: ['decide'] } }, 'steps.MOON: is not a level; known are: RESIDENTIAL_GROUP'],
    [{ categoriesAllowed: { WARD: [] } }, 'categoriesAllowed.DISTRICT: must list 0 or more of INDIVIDUAL'],
    [
      { categoriesAllowed: { ...plain.categoriesAllowed, WARD: ['CAT'] } },
      'categoriesAllowed.WARD.0: must be one of INDIVIDUAL, COLLECTIVE, HOUSEHOLD',
    ],
  ])('%j is told by its path', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('Every problem is told, not only the first', () => {
    expect(problemsOf({ fallback: 'MAYBE', issuePolicy: 'ALWAYS', route: [] })).toHaveLength(3);
  });

  it('A level may commend nobody', () => {
    expect(problemsOf({ categoriesAllowed: { ...plain.categoriesAllowed, WARD: [] } })).toEqual([]);
  });

  it('A shorter route needs no entry for the levels that it leaves out', () => {
    const change = { route: ['WARD'], steps: { WARD: ['decide'] }, categoriesAllowed: { WARD: ['INDIVIDUAL'] } };
    expect(problemsOf(change)).toEqual([]);
  });
});
