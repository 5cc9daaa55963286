import { type RuleSet, type RuleSetDifference, ruleSetDifferences } from '@laurel/domain';

/** By what a rule set is known; no rule. */
const NAMES = /^(format|id|title)(\.|$)/;
/** On what a rule rests, and whether somebody read it there. */
const GROUNDS = /^(grounds|sources)(\.|$)|\.(source|isVerified)$/;

/** What two rule sets say differently, rules apart from the texts that they rest on. */
export function sidesOf(one: RuleSet, other: RuleSet) {
  const differences = ruleSetDifferences(one, other)
    .filter(({ path }) => !NAMES.test(path))
    .toSorted((left, right) => placeOf(left) - placeOf(right));
  const isGround = ({ path }: RuleSetDifference) => GROUNDS.test(path);
  return {
    rules: differences.filter((difference) => !isGround(difference)),
    grounds: differences.filter(isGround),
  };
}

/** As the page of a rule set goes: the route first, who does what, how long, and the money. What is not named comes last. */
const ORDER = (
  'inForce route routes forks takesOver steps categoriesAllowed awards documents issuePolicy fallback simplified ' +
  'supplementsPerLevel needsEndorsement nomineeVisibility signing clocks calendar eligibility criteria quotas councils bonus'
).split(' ');

function placeOf({ path }: RuleSetDifference): number {
  const place = ORDER.indexOf(path.split('.')[0] ?? '');
  return place < 0 ? ORDER.length : place;
}

/** Seen from the one: the other says more, less or something else. */
export function howOf({ one, other }: RuleSetDifference): 'ADDED' | 'REMOVED' | 'CHANGED' {
  if (one === undefined) return 'ADDED';
  return other === undefined ? 'REMOVED' : 'CHANGED';
}
