import type { AwardCriteria } from '../eligibility/award-criteria.ts';
import type { EligibilityCode } from '../eligibility/eligibility-rule.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';

/** The rule that reads each criterion. */
const READ_BY: { readonly [criterion in keyof Required<AwardCriteria>]: EligibilityCode } = {
  requireLowerAward: 'NO_LADDER',
  prerequisite: 'PREREQUISITE',
  minimumYears: 'MINIMUM_PERIOD',
};

/** A criterion is read by one rule of eligibility, which the rule set lists. */
export function criteriaProblems({ criteria = {}, eligibility = [] }: RuleSet): RuleSetProblem[] {
  return Object.entries(criteria).flatMap(([level, asked]) =>
    (Object.keys(asked) as (keyof AwardCriteria)[])
      .map((criterion) => ({ criterion, rule: READ_BY[criterion] }))
      .filter(({ rule }) => !eligibility.includes(rule))
      .map(({ criterion, rule }) => problemAt(`criteria.${level}.${criterion}`, 'CRITERION_UNREAD', { rule })),
  );
}
