import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';
import { sourceOf } from './source-of.ts';
import { readRuleSet } from './validate.ts';

const { bonus, clocks, councils, grounds = {}, signing, sources = [] } = hanoi2022;
const problemsOf = (change: object, rules: RuleSet = hanoi2022) => {
  const read = readRuleSet({ ...rules, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};
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
    [without('councils'), 'councils.WARD: is missing a source'],
    [without('clocks'), 'clocks.levels.WARD: is missing a source'],
    [without('clocks'), 'clocks.claim: is missing a source'],
    [without('signing'), 'signing.CITY_POLICE: is missing a source'],
    [{ grounds: { ...grounds, councils: 'HEARSAY' } }, 'grounds.councils: is missing a source: HEARSAY is not the id'],
    [{ grounds: { ...grounds, councilz: 'PRACTICE' } }, 'grounds.councilz: is no entry of a rule set'],
    [{ grounds: { ...grounds, 'steps.MOON': 'PRACTICE' } }, 'grounds.steps.MOON: is no entry of a rule set'],
    [
      { grounds: { ...grounds, 'eligibility.LUCK': 'PRACTICE' } },
      'grounds.eligibility.LUCK: is no entry of a rule set',
    ],
    [{ grounds: { ...grounds, toString: 'PRACTICE' } }, 'grounds.toString: is no entry of a rule set'],
    [{ grounds: [] }, 'grounds: must be a table'],
    [{ sources: [...sources, sources[0]] }, 'is the id of another source too'],
    [
      { sources: [{ ...sources[0], address: 'ftp://law' }] },
      'sources.0.address: must be an address that begins with http',
    ],
    [
      { sources: [{ ...sources[0], address: 'https://' }] },
      'sources.0.address: must be an address that begins with http',
    ],
    [{ sources: [{ ...sources[0], isVerified: 'yes' }] }, 'sources.0.isVerified: must be true or false'],
    [coefficient({ source: 'HEARSAY' }), 'bonus.coefficients.0.source: is missing a source: HEARSAY is not the id'],
    [coefficient({ source: undefined }), 'bonus.coefficients.0.source: must be a text'],
    [{ inForce: { from: '2023-12-31', to: '2023-12-31' } }, 'inForce.to: must be later than 2023-12-31'],
    [{ inForce: { from: '2023-02-30', to: null } }, 'inForce.from: must be a calendar day yyyy-mm-dd, or null'],
  ])('%#: the mistake is told by its path: %j', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('Who names no sources owes none, and who names one ground owes its source', () => {
    const steps = { WARD: ['receive', 'council', 'decide'], DISTRICT: ['receive', 'council', 'decide'] };
    const ruled = { clocks, councils, signing, bonus, steps: { ...hanoi2022.steps, ...steps } };
    expect(problemsOf(ruled, plain)).toEqual([]);
    expect(problemsOf({ grounds: { route: 'PRACTICE' } }, plain)).toEqual([
      'grounds.route: is missing a source: PRACTICE is not the id of one in sources',
    ]);
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
    [salaries('2023-07-01', '2019-07-01'), 'bonus.baseSalaries.1.from: must be later than 2023-07-01'],
    [salaries('2023-07-01', '2023-07-01'), 'bonus.baseSalaries.1.from: must be later than 2023-07-01'],
    [salaries(), 'bonus.baseSalaries: must be a list of 1 to 100 rows'],
    [salaries('1/7/2023'), 'bonus.baseSalaries.0.from: must be a calendar day yyyy-mm-dd'],
    [coefficient({ thousandths: 0.15 }), 'bonus.coefficients.0.thousandths: must be a whole number'],
    [twice, 'bonus.coefficients.1: WARD and INDIVIDUAL have a coefficient already, at 0'],
    [
      { bonus: { ...bonus, rounding: { toDong: 0, mode: 'UP' } } },
      'bonus.rounding.toDong: must be a whole number from 1',
    ],
    [
      { bonus: { ...bonus, rounding: { toDong: 1, mode: 'OFF' } } },
      'bonus.rounding.mode: must be one of UP, NEAREST, DOWN',
    ],
  ])('%#: the mistake is told by its path: %j', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });
});
