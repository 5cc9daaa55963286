import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';
import { sourceOf } from './source-of.ts';
import { readRuleSet } from './validate.ts';

const { bonus, clocks, councils, grounds = {}, signing, sources = [] } = hanoi2022;
const problemsOf = (change: object, rules: RuleSet = hanoi2022) => {
  const read = readRuleSet({ ...rules, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};
const expectTold = (change: object, problem: string) =>
  expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
const LADDER = { eligibility: ['NO_LADDER'], criteria: { DISTRICT: { requireLowerAward: true } } };
const without = (...entries: string[]) => ({
  grounds: Object.fromEntries(Object.entries(grounds).filter(([path]) => !entries.includes(path))),
});
const coefficient = (change: object) => ({
  bonus: { ...bonus, coefficients: [{ ...bonus?.coefficients[0], ...change }] },
});
const salaries = (...days: string[]) => ({
  bonus: { ...bonus, baseSalaries: days.map((from) => ({ ...bonus?.baseSalaries[0], from })) },
});

describe('The sources of a rule set', () => {
  it.each([
    [without('councils'), 'councils.WARD SOURCE_MISSING'],
    [without('clocks'), 'clocks.levels.WARD SOURCE_MISSING'],
    [without('clocks'), 'clocks.claim SOURCE_MISSING'],
    [without('signing'), 'signing.CITY_POLICE SOURCE_MISSING'],
    [{ ...LADDER, grounds }, 'criteria.DISTRICT SOURCE_MISSING'],
  ])('SOURCE_MISSING: %#: the entry without a source is told by its path', expectTold);

  it.each([
    [{ grounds: { ...grounds, councils: 'HEARSAY' } }, 'grounds.councils SOURCE_UNKNOWN HEARSAY'],
    [coefficient({ source: 'HEARSAY' }), 'bonus.coefficients.0.source SOURCE_UNKNOWN HEARSAY'],
  ])('SOURCE_UNKNOWN: %#: a source that is not in the list is told by its path', expectTold);

  it.each([
    ['councilz', 'grounds.councilz GROUND_WITHOUT_ENTRY'],
    ['steps.MOON', 'grounds.steps.MOON GROUND_WITHOUT_ENTRY'],
    ['eligibility.LUCK', 'grounds.eligibility.LUCK GROUND_WITHOUT_ENTRY'],
    ['toString', 'grounds.toString GROUND_WITHOUT_ENTRY'],
  ])('GROUND_WITHOUT_ENTRY: %s is no entry of a rule set, and is told by its path', (entry, problem) =>
    expectTold({ grounds: { ...grounds, [entry]: 'PRACTICE' } }, problem),
  );

  it('NAMED_TWICE: no two sources have one id', () => {
    expectTold({ sources: [...sources, sources[0]] }, `sources.${sources.length}.id NAMED_TWICE ${sources[0]?.id} 0`);
  });

  it.each([
    [{ grounds: [] }, 'grounds VALUE_MISSHAPEN TABLE'],
    [{ sources: [{ ...sources[0], address: 'ftp://law' }] }, 'sources.0.address VALUE_MISSHAPEN ADDRESS'],
    [{ sources: [{ ...sources[0], address: 'https://' }] }, 'sources.0.address VALUE_MISSHAPEN ADDRESS'],
    [{ sources: [{ ...sources[0], isVerified: 'yes' }] }, 'sources.0.isVerified VALUE_MISSHAPEN TRUE_OR_FALSE'],
    [coefficient({ source: undefined }), 'bonus.coefficients.0.source VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ inForce: { from: '2023-02-30', to: null } }, 'inForce.from VALUE_MISSHAPEN DAY_OR_NULL'],
  ])('%#: the mistake is told by its path: %j', expectTold);

  it('DAY_NOT_LATER: rules end after they began', () => {
    expectTold({ inForce: { from: '2023-12-31', to: '2023-12-31' } }, 'inForce.to DAY_NOT_LATER 2023-12-31');
  });

  it('Who names no sources owes none, and who names one ground owes its source', () => {
    const steps = { WARD: ['receive', 'council', 'decide'], DISTRICT: ['receive', 'council', 'decide'] };
    const ruled = { clocks, councils, signing, bonus, steps: { ...hanoi2022.steps, ...steps } };
    expect(problemsOf(ruled, plain)).toEqual([]);
    expect(problemsOf({ grounds: { route: 'PRACTICE' } }, plain)).toEqual(['grounds.route SOURCE_UNKNOWN PRACTICE']);
  });

  it('An entry has the source that is named for it, or for the nearest entry around it', () => {
    const idOf = (path: string) => sourceOf(hanoi2022, path)?.id ?? null;
    expect(idOf('councils.WARD.tie')).toBe('PRACTICE');
    expect(idOf('councils.WARD.quorum')).toBe('COUNCIL_CENTRAL');
    expect(idOf('clocks.levels.WARD.workingDays')).toBe('WARD_CLOCK');
    expect(idOf('clocks.levels.WARD.outcome')).toBe('PRACTICE');
    expect(idOf('needsEndorsement')).toBeNull();
    expect(sourceOf(plain, 'route')).toBeNull();
  });
});

describe('The figures of the bonus', () => {
  const twice = { bonus: { ...bonus, coefficients: [bonus?.coefficients[0], bonus?.coefficients[0]] } };

  it.each([
    [salaries('2023-07-01', '2019-07-01'), 'bonus.baseSalaries.1.from DAY_NOT_LATER 2023-07-01'],
    [salaries('2023-07-01', '2023-07-01'), 'bonus.baseSalaries.1.from DAY_NOT_LATER 2023-07-01'],
  ])('DAY_NOT_LATER: %#: a salary that does not follow the one before it is told by its path', expectTold);

  it('NAMED_TWICE: a level has one coefficient for a category', () => {
    expectTold(twice, 'bonus.coefficients.1 NAMED_TWICE WARD, INDIVIDUAL 0');
  });

  it.each([
    [salaries(), 'bonus.baseSalaries VALUE_OUT_OF_RANGE ROWS 1 100'],
    [salaries('1/7/2023'), 'bonus.baseSalaries.0.from VALUE_MISSHAPEN DAY'],
    [coefficient({ thousandths: 0.15 }), 'bonus.coefficients.0.thousandths VALUE_OUT_OF_RANGE NUMBER'],
    [{ bonus: { ...bonus, rounding: { toDong: 0, mode: 'UP' } } }, 'bonus.rounding.toDong VALUE_OUT_OF_RANGE NUMBER 1'],
    [
      { bonus: { ...bonus, rounding: { toDong: 1, mode: 'OFF' } } },
      'bonus.rounding.mode VALUE_NOT_ALLOWED UP, NEAREST, DOWN',
    ],
  ])('%#: the mistake is told by its path: %j', expectTold);
});
