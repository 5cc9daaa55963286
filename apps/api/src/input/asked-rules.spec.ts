import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULE_SETS } from '@laurel/domain';
import type { Problem } from '../problem/problem.ts';
import { askedRules } from './asked-rules.ts';

const errorsOf = (...asked: Parameters<typeof askedRules>): Problem['errors'] => {
  try {
    askedRules(...asked);
  } catch (fault) {
    expect(fault).toMatchObject({ status: 422, code: 'INVALID_INPUT' });
    return (fault as Problem).errors;
  }
  return [];
};

describe('The rule set that a body asks for', () => {
  it('It is the shipped one with its overrides', () => {
    expect(askedRules({ id: 'plain' })).toEqual(SHIPPED_RULE_SETS['plain']);
    expect(askedRules({ id: 'plain', overrides: { fallback: 'LAST_RESERVED' } }).fallback).toBe('LAST_RESERVED');
  });

  it('LEVEL_TWICE_ON_ROUTE: a route that goes round is refused by its path and code, in both languages', () => {
    expect(errorsOf({ id: 'plain', overrides: { route: ['WARD', 'DISTRICT', 'CITY_POLICE', 'WARD'] } })).toEqual([
      {
        path: 'ruleSet.overrides.route.3',
        code: 'LEVEL_TWICE_ON_ROUTE',
        message: 'WARD stands in the route twice',
        texts: { vi: 'WARD có hai lần trên tuyến trình', en: 'WARD stands in the route twice' },
      },
    ]);
  });

  it.each([
    ['STEP_UNREACHABLE', { route: ['WARD'], steps: { WARD: ['decide'], DISTRICT: ['decide'] } }],
    ['SOURCE_MISSING', { sources: [], signing: { WARD: { capacities: { HEAD: ['HEAD'] }, needsDelegation: [] } } }],
    ['SIGNATORY_MISSING', { signing: { WARD: { capacities: {}, needsDelegation: [] } } }],
  ])('%s: it is refused by its code', (code, overrides) => {
    expect(errorsOf({ id: 'plain', overrides }).map((error) => error.code)).toEqual([code]);
  });

  it('RULE_SET_UNKNOWN: a rule set that is not shipped is told together with what else is wrong', () => {
    const other = { path: 'units.0.code', message: 'stands in the list twice' };
    expect(errorsOf({ id: 'hanoi-1010' }, [other])).toEqual([
      expect.objectContaining({ path: 'ruleSet.id', code: 'RULE_SET_UNKNOWN' }),
      other,
    ]);
    expect(errorsOf({ id: 'plain' }, [other])).toEqual([other]);
  });

  it('A hundred mistakes of a rule set say enough', () => {
    const overrides = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`entry${index}`, index]));
    expect(errorsOf({ id: 'plain', overrides })).toHaveLength(100);
  });
});
