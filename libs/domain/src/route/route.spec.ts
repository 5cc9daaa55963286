import { describe, expect, it } from '@jest/globals';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { firstLevel, mayForward, nextLevel, routeOf } from './route.ts';

const own: RuleSet = { ...plain, routes: { COLLECTIVE: ['DISTRICT', 'CITY_POLICE'] } };

describe('The route', () => {
  it.each([
    ['WARD', 'DISTRICT'],
    ['DISTRICT', 'CITY_POLICE'],
    ['CITY_POLICE', null],
    ['RESIDENTIAL_GROUP', null],
  ] as const)('From %s the file goes on to %s', (level, next) => {
    expect(nextLevel(plain, level)).toBe(next);
  });

  it('A level that the rule set leaves out is passed over', () => {
    expect(nextLevel({ ...plain, route: ['WARD', 'CITY_POLICE'] }, 'WARD')).toBe('CITY_POLICE');
  });

  it('A nomination starts at the lowest level, and a route without levels is a fault', () => {
    expect(firstLevel(plain)).toBe('WARD');
    expect(() => firstLevel({ ...plain, route: [] })).toThrow('plain has an empty route');
  });

  it("A category's own route stands in the place of the rule set's, and another category keeps that", () => {
    expect(routeOf(own, 'COLLECTIVE')).toEqual(['DISTRICT', 'CITY_POLICE']);
    expect(routeOf(own, 'INDIVIDUAL')).toEqual(plain.route);
    expect(routeOf(own, null)).toEqual(plain.route);
    expect([firstLevel(own, 'COLLECTIVE'), nextLevel(own, 'WARD', 'COLLECTIVE')]).toEqual(['DISTRICT', null]);
  });
});

describe('A fork of the route', () => {
  it('The next level needs none; every other target does', () => {
    expect(mayForward(plain, 'WARD', 'DISTRICT', 'INDIVIDUAL')).toBe(true);
    expect(mayForward(plain, 'WARD', 'CITY_POLICE', 'INDIVIDUAL')).toBe(false);
    expect(mayForward(stepwise, 'WARD', 'CITY_POLICE', 'INDIVIDUAL')).toBe(true);
    expect(mayForward(stepwise, 'WARD', 'WARD', 'INDIVIDUAL')).toBe(false);
    expect(mayForward(stepwise, 'DISTRICT', 'WARD', 'INDIVIDUAL')).toBe(false);
  });

  it('It may be open to some categories only', () => {
    const rules: RuleSet = { ...plain, forks: [{ from: 'WARD', to: 'CITY_POLICE', categories: ['COLLECTIVE'] }] };
    expect(mayForward(rules, 'WARD', 'CITY_POLICE', 'COLLECTIVE')).toBe(true);
    expect(mayForward(rules, 'WARD', 'CITY_POLICE', 'HOUSEHOLD')).toBe(false);
  });
});
