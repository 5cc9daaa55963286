import { describe, expect, it } from '@jest/globals';
import { type RuleSet, shippedRuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import { askedRules, byPlace, byRuleSet, type OpenCase } from './moving.ts';
import { moveSearch } from './move-search.ts';

const ID = '00000000-0000-4000-8000-000000000000';
const open = (hash: string, level: OpenCase['level'] = 'WARD'): OpenCase => ({
  nominationId: ID,
  seasonId: ID,
  phase: 'IN_REVIEW',
  level,
  unit: null,
  ruleSet: { id: hash, hash },
});

describe('To which rules cases can be moved', () => {
  it('A shipped rule set is asked for by its id, and one of a season with what it says otherwise', () => {
    expect(askedRules(SHIPPED_RULE_SETS['2025-07'] as RuleSet)).toEqual({ id: '2025-07' });
    const overrides = { issuePolicy: 'CUMULATIVE' };
    const laid = shippedRuleSet('plain', overrides);
    expect('rules' in laid && askedRules(laid.rules)).toEqual({ id: 'plain', overrides });
  });

  it('Rules that could not be made again are told as such: an older version shipped another set, or none of this id', () => {
    const { fallback, ...older } = SHIPPED_RULE_SETS['plain'] as RuleSet;
    expect(fallback).toBeDefined();
    expect(askedRules(older as RuleSet)).toBeNull();
    expect(askedRules({ ...older, fallback, id: 'of-long-ago' })).toBeNull();
  });
});

describe('The cases that would move', () => {
  it('Are told by the rules by which they go, the most first, and by where they stand', () => {
    const cases = [open('a'), open('b', 'DISTRICT'), open('b'), open('b')];
    expect(byRuleSet(cases)).toEqual([
      { hash: 'b', id: 'b', cases: 3 },
      { hash: 'a', id: 'a', cases: 1 },
    ]);
    expect(byPlace(cases)).toEqual([
      { level: 'WARD', phase: 'IN_REVIEW', cases: 3 },
      { level: 'DISTRICT', phase: 'IN_REVIEW', cases: 1 },
    ]);
    expect([byRuleSet([]), byPlace([])]).toEqual([[], []]);
  });
});

describe('What stands in the address', () => {
  it('Is an id and a hash, and nothing that somebody typed', () => {
    expect(moveSearch({ season: ID, to: 'f'.repeat(64), reason: 'x' })).toEqual({ season: ID, to: 'f'.repeat(64) });
    expect(moveSearch({ season: 'Nguyễn', to: '2024' })).toEqual({});
  });
});
