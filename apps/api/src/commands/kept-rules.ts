import { operativeRules, type RuleSet } from '@laurel/domain';
import { keepRuleSet, type Store, transact } from '@laurel/store';
import { askedRules } from '../input/asked-rules.ts';

/** The rule set to which a case is to move, kept under its hash. */
export async function keptRules(
  store: Store,
  ruleSet: Parameters<typeof askedRules>[0],
): Promise<{ readonly rules: RuleSet; readonly ruleSetHash: string }> {
  const rules = askedRules(ruleSet);
  return { rules: operativeRules(rules), ruleSetHash: await transact(store, (tx) => keepRuleSet(tx, rules)) };
}
