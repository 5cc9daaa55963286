import type { RuleSet } from '../src/rulesets/ruleset.ts';
import { remark } from './course.ts';
import { stepwise } from './stepwise.ts';

/** A move to other rules, which stand under a hash of this letter. */
export const moveTo = (rules: RuleSet, hash = 'd') => {
  return { type: 'migrateRuleSet', rules, ruleSetHash: hash.repeat(64), reason: remark('more favourable') } as const;
};

/** From 1 July 2025 there is no district; the ward does its work. */
export const withoutDistrict: RuleSet = {
  ...stepwise,
  id: 'without-district',
  route: ['WARD', 'CITY_POLICE'],
  takesOver: { DISTRICT: 'WARD' },
};
