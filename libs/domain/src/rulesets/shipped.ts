import { alongRoute } from './along-route.ts';
import { hanoi2022 } from './hanoi-2022.ts';
import { law2024 } from './law-2024.ts';
import { law202507 } from './law-2025-07.ts';
import { plain } from './plain.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';
import { readRuleSet } from './validate.ts';

/** The rule sets that the product brings along, in the order of time. An object would put `2024` before all others, as it looks like an index. */
export const SHIPPED_BY_TIME: readonly RuleSet[] = [plain, hanoi2022, law2024, law202507];

/** The rule sets that the product brings along, by id. */
export const SHIPPED_RULE_SETS: { readonly [id: string]: RuleSet } = Object.fromEntries(
  SHIPPED_BY_TIME.map((rules) => [rules.id, rules]),
);

export type Overlaid = { readonly rules: RuleSet } | { readonly problems: readonly RuleSetProblem[] };

/** The shipped rule set `id` with `overrides` laid over its top-level entries, validated as a whole. */
export function shippedRuleSet(id: string, overrides: { readonly [key: string]: unknown } = {}): Overlaid {
  const base = Object.hasOwn(SHIPPED_RULE_SETS, id) ? SHIPPED_RULE_SETS[id] : undefined;
  if (!base) {
    const known = SHIPPED_BY_TIME.map((rules) => rules.id).join(', ');
    return { problems: [problemAt('id', 'RULE_SET_UNKNOWN', { id, known })] };
  }
  const fixed = ['format', 'id'].filter((key) => Object.hasOwn(overrides, key));
  if (fixed.length > 0) {
    return { problems: fixed.map((key) => problemAt(`overrides.${key}`, 'ENTRY_FIXED', {})) };
  }
  const laid = 'route' in overrides ? alongRoute(base, overrides.route) : base;
  const read = readRuleSet({ ...laid, ...overrides });
  if ('rules' in read) return read;
  return { problems: read.problems.map((problem) => ({ ...problem, path: `overrides.${problem.path}` })) };
}
