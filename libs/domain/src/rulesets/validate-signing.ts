import type { LevelKey, Role } from '../level/words.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';
import { levelsOfRoutes } from './validate-route.ts';

/** Where a level says who signs, somebody who decides there can: else no case would ever leave it. */
export function signingProblems(rules: RuleSet): RuleSetProblem[] {
  return levelsOfRoutes(rules).flatMap((level) => {
    const capacities = rules.signing?.[level]?.capacities;
    const roles = deciding(level);
    if (!capacities || roles.some((role) => capacities[role])) return [];
    return [problemAt(`signing.${level}.capacities`, 'SIGNATORY_MISSING', { level, roles: roles.join(', ') })];
  });
}

/** A residential group that is a level itself decides by whoever nominates for it, too. */
function deciding(level: LevelKey): readonly Role[] {
  return level === 'RESIDENTIAL_GROUP' ? ['HEAD', 'DEPUTY', 'NOMINATOR'] : ['HEAD', 'DEPUTY'];
}
