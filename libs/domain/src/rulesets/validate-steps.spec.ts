import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object, rules: RuleSet = plain) => {
  const read = readRuleSet({ ...rules, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};
const expectTold = (change: object, problem: string) =>
  expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
const ward = (...steps: string[]) => ({ steps: { ...plain.steps, WARD: steps } });

describe('The steps of a level', () => {
  it.each([
    [{ steps: { WARD: ['decide'] } }, 'steps.DISTRICT ENTRY_MISSING'],
    [{ routes: { HOUSEHOLD: ['RESIDENTIAL_GROUP', 'WARD'] } }, 'steps.RESIDENTIAL_GROUP ENTRY_MISSING'],
  ])('ENTRY_MISSING: a level without steps, as in %j, is told by its path', expectTold);

  it('STEP_UNREACHABLE: the steps of a level that no route reaches are told by their path', () => {
    expectTold({ route: ['WARD', 'CITY_POLICE'] }, 'steps.DISTRICT STEP_UNREACHABLE DISTRICT');
  });

  it('STEP_MISSING: every level decides', () => {
    expectTold(ward('receive', 'appraise'), 'steps.WARD STEP_MISSING decide WARD');
  });

  it.each([
    [ward('decide', 'receive'), 'steps.WARD.1 STEP_OUT_OF_ORDER receive decide'],
    [ward('receive', 'consult', 'appraise', 'decide'), 'steps.WARD.2 STEP_OUT_OF_ORDER appraise consult'],
    [ward('council', 'receive', 'decide'), 'steps.WARD.1 STEP_OUT_OF_ORDER receive council'],
  ])('STEP_OUT_OF_ORDER: %j is told by its path', expectTold);

  it('NAMED_TWICE: no step is taken twice', () => {
    expectTold(ward('receive', 'receive', 'decide'), 'steps.WARD.1 NAMED_TWICE receive 0');
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
  ])('FORM_NOT_ALLOWED: it cannot issue %s', (_form, awards) => {
    expect(problemsOf({ ...group, awards }, hanoi2022)).toEqual([
      'awards.RESIDENTIAL_GROUP FORM_NOT_ALLOWED BIEU_DUONG',
    ]);
  });

  it('It needs no form where it commends nobody', () => {
    const categoriesAllowed = { RESIDENTIAL_GROUP: [], ...hanoi2022.categoriesAllowed };
    expect(problemsOf({ ...group, categoriesAllowed }, hanoi2022)).toEqual([]);
  });
});
