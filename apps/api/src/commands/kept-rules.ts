import { operativeRules, type RuleSet, shippedRuleSet } from '@laurel/domain';
import { keepRuleSet, type Store, transact } from '@laurel/store';
import { Problem } from '../problem/problem.ts';

/** The rule set to which a case is to move, kept under its hash. */
export async function keptRules(
  store: Store,
  { id, overrides }: { readonly id: string; readonly overrides?: { readonly [entry: string]: unknown } | undefined },
): Promise<{ readonly rules: RuleSet; readonly ruleSetHash: string }> {
  const overlaid = shippedRuleSet(id, overrides);
  if ('problems' in overlaid) {
    const errors = overlaid.problems.map(({ path, text }) => ({ path: `ruleSet.${path}`, message: text }));
    throw new Problem(422, 'INVALID_INPUT', { errors });
  }
  const { rules } = overlaid;
  return { rules: operativeRules(rules), ruleSetHash: await transact(store, (tx) => keepRuleSet(tx, rules)) };
}
