import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULE_SETS } from '../rulesets/shipped.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { levelGaps } from './level-gaps.ts';

const CITY = { code: 'CP', level: 'CITY_POLICE' } as const;
const DISTRICT = { code: 'D', level: 'DISTRICT', parent: 'CP' } as const;
const WARD = { code: 'W', level: 'WARD', parent: 'D' } as const;
const GROUP = { code: 'G', level: 'RESIDENTIAL_GROUP', parent: 'W' } as const;
const plain = SHIPPED_RULE_SETS['plain'] as RuleSet;
const later = SHIPPED_RULE_SETS['2025-07'] as RuleSet;

describe('Levels that a route needs and no unit has', () => {
  it('There is none where each unit has one at every level above, whatever stands below or beside the route', () => {
    expect(levelGaps(plain, [CITY, DISTRICT, WARD, GROUP])).toEqual([]);
    expect(levelGaps(plain, [CITY])).toEqual([]);
    expect(levelGaps(later, [CITY, DISTRICT, WARD])).toEqual([]);
    expect(levelGaps({ route: ['WARD'] }, [{ code: 'W', level: 'WARD' }])).toEqual([]);
    expect(levelGaps({ route: ['WARD'] }, [CITY, DISTRICT, WARD, GROUP])).toEqual([]);
  });

  it('A level that the season has nowhere is told once, for however many units', () => {
    const wards = [WARD, { ...WARD, code: 'W2' }];
    expect(levelGaps(plain, [{ code: 'D', level: 'DISTRICT' }, ...wards])).toEqual([
      { level: 'CITY_POLICE', below: null },
    ]);
    expect(levelGaps(plain, [GROUP]).map(({ level }) => level)).toEqual(['WARD', 'DISTRICT', 'CITY_POLICE']);
  });

  it('A unit that hangs in the air is named, and so is what stands under it', () => {
    const alone = { code: 'W2', level: 'WARD' } as const;
    const group = { ...GROUP, parent: 'W2' };
    expect(levelGaps(plain, [CITY, DISTRICT, WARD, alone, group])).toEqual([
      { level: 'DISTRICT', below: 'W2' },
      { level: 'CITY_POLICE', below: 'W2' },
      { level: 'DISTRICT', below: 'G' },
      { level: 'CITY_POLICE', below: 'G' },
    ]);
  });

  it('The route of one category counts too', () => {
    const routes = { COLLECTIVE: ['DISTRICT', 'CITY_POLICE'] } as const;
    const ward = { code: 'W', level: 'WARD' } as const;
    expect(levelGaps({ route: ['WARD'], routes }, [ward, DISTRICT, CITY])).toEqual([
      { level: 'DISTRICT', below: 'W' },
      { level: 'CITY_POLICE', below: 'W' },
    ]);
  });
});
