import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object, rules: RuleSet = plain) => {
  const read = readRuleSet({ ...rules, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};
const ward = (...steps: string[]) => ({ steps: { ...plain.steps, WARD: steps } });

describe('The steps of a level', () => {
  it.each([
    [{ steps: { WARD: ['decide'] } }, 'steps.DISTRICT: must list 1 or more of receive'],
    [{ route: ['WARD', 'CITY_POLICE'] }, 'steps.DISTRICT: no route reaches DISTRICT, so its steps are never taken'],
    [ward('receive', 'appraise'), 'steps.WARD: must end with decide'],
    [ward('decide', 'receive'), 'steps.WARD.1: receive must stand before decide'],
    [ward('receive', 'consult', 'appraise', 'decide'), 'steps.WARD.2: appraise must stand before consult'],
    [ward('council', 'receive', 'decide'), 'steps.WARD.1: receive must stand before council'],
    [ward('receive', 'receive', 'decide'), 'steps.WARD.1: receive stands here twice'],
    [
      { routes: { HOUSEHOLD: ['RESIDENTIAL_GROUP', 'WARD'] } },
      'steps.RESIDENTIAL_GROUP: must list 1 or more of receive',
    ],
  ])('%j is told by its path', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('Consultation, notice and council may stand in any order, and none of them is needed', () => {
    expect(problemsOf(ward('receive', 'appraise', 'council', 'notice', 'consult', 'decide'))).toEqual([]);
    expect(problemsOf(ward('council', 'decide'))).toEqual([]);
  });
});

describe('A residential group that praises', () => {
  const group = {
    route: ['RESIDENTIAL_GROUP', ...hanoi2022.route],
    steps: { RESIDENTIAL_GROUP: ['decide'], ...hanoi2022.steps },
    categoriesAllowed: { RESIDENTIAL_GROUP: ['INDIVIDUAL', 'HOUSEHOLD'], ...hanoi2022.categoriesAllowed },
  };

  it('It may stand first on the route, with a praise that is no form of the law', () => {
    const awards = { RESIDENTIAL_GROUP: 'BIEU_DUONG', ...hanoi2022.awards };
    expect(problemsOf({ ...group, awards }, hanoi2022)).toEqual([]);
  });

  it.each([
    ['a giấy khen', { ...hanoi2022.awards, RESIDENTIAL_GROUP: 'GIAY_KHEN' }],
    ['the form of whoever names none', hanoi2022.awards],
  ])('It cannot issue %s', (_form, awards) => {
    expect(problemsOf({ ...group, awards }, hanoi2022)).toEqual([
      'awards.RESIDENTIAL_GROUP: must be BIEU_DUONG: a residential group has no award that the law knows',
    ]);
  });

  it('It needs no form where it commends nobody', () => {
    const categoriesAllowed = { RESIDENTIAL_GROUP: [], ...hanoi2022.categoriesAllowed };
    expect(problemsOf({ ...group, categoriesAllowed }, hanoi2022)).toEqual([]);
  });
});
