import { plain } from './plain.ts';
import type { RuleSet } from './ruleset.ts';
import { type RuleSetProblem, readRuleSet } from './validate.ts';

/** The rule sets that the product brings along, by id. */
export const SHIPPED_RULE_SETS: { readonly [id: string]: RuleSet } = { plain };

export type Overlaid = { readonly rules: RuleSet } | { readonly problems: readonly RuleSetProblem[] };

/** The shipped rule set `id` with `overrides` laid over its top-level entries, validated as a whole. */
export function shippedRuleSet(id: string, overrides: { readonly [key: string]: unknown } = {}): Overlaid {
  const base = Object.hasOwn(SHIPPED_RULE_SETS, id) ? SHIPPED_RULE_SETS[id] : undefined;
  if (!base) {
    const known = Object.keys(SHIPPED_RULE_SETS).join(', ');
    return { problems: [{ path: 'id', text: `no rule set "${id}" is shipped; known are: ${known}` }] };
  }
  const fixed = ['format', 'id'].filter((key) => Object.hasOwn(overrides, key));
  if (fixed.length > 0) {
    return { problems: fixed.map((key) => ({ path: `overrides.${key}`, text: 'cannot be overridden' })) };
  }
  const read = readRuleSet({ ...base, ...overrides });
  if ('rules' in read) return read;
  return { problems: read.problems.map((problem) => ({ ...problem, path: `overrides.${problem.path}` })) };
}
