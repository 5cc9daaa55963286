import type { LevelKey } from '../level/words.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

/** The level after `level` on the route; null at the last one, and for a level that is not on the route. */
export function nextLevel(rules: RuleSet, level: LevelKey): LevelKey | null {
  const index = rules.route.indexOf(level);
  return index < 0 ? null : (rules.route[index + 1] ?? null);
}

/** The lowest level of the route: where a nomination starts unless it says otherwise. */
export function firstLevel(rules: RuleSet): LevelKey {
  const [first] = rules.route;
  if (first === undefined) throw new Error(`The rule set ${rules.id} has an empty route.`);
  return first;
}
