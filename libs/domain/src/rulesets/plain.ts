import type { RuleSet } from './ruleset.ts';

/** The smallest rule set: three levels, each waits for its decision at once, every level may commend anyone. */
export const plain: RuleSet = {
  format: 'laurel.ruleset/1',
  id: 'plain',
  route: ['WARD', 'DISTRICT', 'CITY_POLICE'],
  steps: { WARD: ['decide'], DISTRICT: ['decide'], CITY_POLICE: ['decide'] },
  issuePolicy: 'EXCLUSIVE_PER_ACHIEVEMENT',
  fallback: 'NONE',
  categoriesAllowed: {
    WARD: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
    DISTRICT: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
    CITY_POLICE: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
  },
};
