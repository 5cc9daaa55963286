import { type RuleSet, type RuleSetProblem, shippedRuleSet } from '@laurel/domain';
import { ruleSetProblemTexts } from '@laurel/messages';
import { type FieldError, Problem } from '../problem/problem.ts';
import { ERRORS_MAX } from './schema.pipe.ts';

/** How a body names a rule set: one that the product ships, with overrides laid over it. */
interface AskedRuleSet {
  readonly id: string;
  readonly overrides?: { readonly [entry: string]: unknown } | undefined;
}

/**
 * The rule set that a body asks for under `ruleSet`. Throws INVALID_INPUT (422) with what is wrong with it, each by its path
 * and code, and behind that `others`, which is what else is wrong with the body.
 */
export function askedRules({ id, overrides }: AskedRuleSet, others: readonly FieldError[] = []): RuleSet {
  const overlaid = shippedRuleSet(id, overrides);
  const wrong = 'problems' in overlaid ? overlaid.problems : [];
  const errors = [...wrong.slice(0, ERRORS_MAX).map(ruleSetError), ...others];
  if (errors.length > 0 || 'problems' in overlaid) throw new Problem(422, 'INVALID_INPUT', { errors });
  return overlaid.rules;
}

function ruleSetError({ path, code, facts }: RuleSetProblem): FieldError {
  const texts = ruleSetProblemTexts(code, facts);
  return { path: `ruleSet.${path}`, message: texts.en, code, texts };
}
