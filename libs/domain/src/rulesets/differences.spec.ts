import { describe, expect, it } from '@jest/globals';
import { ruleSetDifferences } from './differences.ts';
import { hanoi2022 } from './hanoi-2022.ts';
import { law2024 } from './law-2024.ts';
import { law202507 } from './law-2025-07.ts';
import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';

/** Without what only tells where the rules come from. */
const rulesThatDiffer = (one: RuleSet, other: RuleSet) =>
  ruleSetDifferences(one, other)
    .filter(({ path }) => !/^(sources|grounds)\.|\.source$/.test(path))
    .map(({ path }) => path);

describe('What a rule set changes against the one before', () => {
  it('2024 against hanoi-2022: one achievement, one award, and the principles of the new law', () => {
    expect(rulesThatDiffer(hanoi2022, law2024)).toEqual([
      'eligibility',
      'id',
      'inForce.from',
      'inForce.to',
      'issuePolicy',
      'signing.WARD.capacities.HEAD',
      'title.en',
      'title.vi',
    ]);
    expect(ruleSetDifferences(hanoi2022, law2024)).toContainEqual({
      path: 'issuePolicy',
      one: 'CUMULATIVE',
      other: 'EXCLUSIVE_PER_ACHIEVEMENT',
    });
    expect(law2024.eligibility).toEqual(
      expect.arrayContaining(['NO_LADDER', 'ONE_ACHIEVEMENT_ONCE', 'NOT_A_BASIS', 'RESET_AFTER_DISCIPLINE']),
    );
  });

  it('2025-07 against 2024: the district is gone, its powers are the ward’s, and the ward pays twice as much', () => {
    expect(rulesThatDiffer(law2024, law202507)).toEqual([
      'awards.DISTRICT',
      'bonus.coefficients.DISTRICT.COLLECTIVE',
      'bonus.coefficients.DISTRICT.INDIVIDUAL',
      'bonus.coefficients.WARD.COLLECTIVE.thousandths',
      'bonus.coefficients.WARD.INDIVIDUAL.thousandths',
      'categoriesAllowed.DISTRICT',
      'clocks.levels.DISTRICT',
      'councils.DISTRICT',
      'documents.DISTRICT',
      'forks',
      'id',
      'inForce.from',
      'inForce.to',
      'route',
      'signing.DISTRICT',
      'steps.DISTRICT',
      'takesOver',
      'title.en',
      'title.vi',
    ]);
    expect(ruleSetDifferences(law2024, law202507)).toContainEqual({
      path: 'bonus.coefficients.WARD.INDIVIDUAL.thousandths',
      one: 150,
      other: 300,
    });
    expect(ruleSetDifferences(law2024, law202507)).toContainEqual({
      path: 'takesOver',
      one: undefined,
      other: { DISTRICT: 'WARD' },
    });
  });
});

describe('The differences of two rule sets', () => {
  it('There is none between a rule set and its copy, in whatever order the entries were written', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(hanoi2022)).reverse()) as unknown as RuleSet;
    const forks = [{ to: 'CITY_POLICE', from: 'WARD' }] as const;
    expect(ruleSetDifferences(hanoi2022, { ...turned, forks })).toEqual([]);
  });

  it('The order of a list is part of what it says, but for rows that have a name', () => {
    const sources = [...(hanoi2022.sources ?? [])].reverse();
    const eligibility = [...(hanoi2022.eligibility ?? [])].reverse();
    expect(ruleSetDifferences(hanoi2022, { ...hanoi2022, sources })).toEqual([]);
    expect(ruleSetDifferences(hanoi2022, { ...hanoi2022, eligibility })).toMatchObject([{ path: 'eligibility' }]);
  });

  it('One place that differs is named alone, with both values', () => {
    expect(ruleSetDifferences(plain, { ...plain, fallback: 'LAST_RESERVED' })).toEqual([
      { path: 'fallback', one: 'NONE', other: 'LAST_RESERVED' },
    ]);
    expect(ruleSetDifferences({ ...plain, calendar: 'VN' }, plain)).toEqual([
      { path: 'calendar', one: 'VN', other: undefined },
    ]);
  });

  it('Read from the other side, every difference is the same with its values exchanged', () => {
    const there = ruleSetDifferences(hanoi2022, law202507);
    const back = ruleSetDifferences(law202507, hanoi2022);
    expect(back.map(({ path, one, other }) => ({ path, one: other, other: one }))).toEqual(there);
    expect(there.length).toBeGreaterThan(20);
  });
});
