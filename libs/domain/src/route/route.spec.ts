import { describe, expect, it } from '@jest/globals';
import { plain } from '../rulesets/plain.ts';
import { firstLevel, nextLevel } from './route.ts';

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
});
