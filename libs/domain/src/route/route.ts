import type { LevelKey, NomineeCategory } from '../level/words.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

/** The levels that a nomination of this category passes, from the lowest. */
export function routeOf(rules: RuleSet, category: NomineeCategory | null): readonly LevelKey[] {
  return (category && rules.routes?.[category]) || rules.route;
}

/** The level after `level` on the route; null at the last one, and for a level that is not on the route. */
export function nextLevel(rules: RuleSet, level: LevelKey, category: NomineeCategory | null = null): LevelKey | null {
  const route = routeOf(rules, category);
  const index = route.indexOf(level);
  return index < 0 ? null : (route[index + 1] ?? null);
}

/** The lowest level of the route: where a nomination starts unless it says otherwise. */
export function firstLevel(rules: RuleSet, category: NomineeCategory | null = null): LevelKey {
  const [first] = routeOf(rules, category);
  if (first === undefined) throw new Error(`The rule set ${rules.id} has an empty route.`);
  return first;
}

/** Whether the file may go from `level` straight to `to`: to the next level always, elsewhere on its route by a fork. */
export function mayForward(rules: RuleSet, level: LevelKey, to: LevelKey, category: NomineeCategory | null): boolean {
  if (to === nextLevel(rules, level, category)) return true;
  if (!routeOf(rules, category).includes(to)) return false;
  return (rules.forks ?? []).some(
    (fork) =>
      fork.from === level && fork.to === to && (!fork.categories || !category || fork.categories.includes(category)),
  );
}
