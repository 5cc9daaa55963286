import type { RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';
import { RULE_SET } from './ruleset-shape.ts';
import { bonusProblems } from './validate-bonus.ts';
import { clockProblems } from './validate-clocks.ts';
import { councilProblems } from './validate-councils.ts';
import { criteriaProblems } from './validate-criteria.ts';
import { routeProblems } from './validate-route.ts';
import { signingProblems } from './validate-signing.ts';
import { sourceProblems } from './validate-sources.ts';
import { stepProblems } from './validate-steps.ts';

export { RULE_SET_PROBLEMS, type RuleSetProblem, type RuleSetProblemCode } from './problem.ts';

/**
 * Reads a rule set from data of any shape: the rule set, or every problem with its path. How the entries fit together is
 * told once each of them is right for itself.
 */
export function readRuleSet(data: {
  readonly [key: string]: unknown;
}): { rules: RuleSet } | { problems: RuleSetProblem[] } {
  const misshapen = RULE_SET.problems(data, '');
  if (misshapen.length > 0) return { problems: misshapen };
  const rules = data as unknown as RuleSet;
  const problems = READINGS.flatMap((read) => read(rules));
  return problems.length > 0 ? { problems } : { rules };
}

const READINGS: readonly ((rules: RuleSet) => RuleSetProblem[])[] = [
  routeProblems,
  stepProblems,
  councilProblems,
  clockProblems,
  signingProblems,
  criteriaProblems,
  bonusProblems,
  sourceProblems,
];
