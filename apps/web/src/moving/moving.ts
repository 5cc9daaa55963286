import type { Schemas } from '@laurel/client';
import { LEVELS, type RuleSet, ruleSetDifferences, shippedRuleSet } from '@laurel/domain';
import { beginningFrom } from '../administer/beginning.ts';

export type OpenCase = Schemas['OpenNomination'];
export type AskedRules = Schemas['AskMigration']['ruleSet'];

/** How the API is asked for these rules; null where an older version shipped what they were laid over, and they cannot be made again. */
export function askedRules(rules: RuleSet): AskedRules | null {
  const { ruleSet } = beginningFrom({ rules, units: [] });
  const laid = shippedRuleSet(ruleSet.id, ruleSet.overrides);
  return 'rules' in laid && ruleSetDifferences(laid.rules, rules).length === 0 ? ruleSet : null;
}

/** Cases by the rules by which they go today, the most first. */
export function byRuleSet(cases: readonly OpenCase[]) {
  const groups = Map.groupBy(cases, ({ ruleSet }) => ruleSet.hash);
  return [...groups]
    .map(([hash, of]) => ({ hash, id: of[0]?.ruleSet.id ?? '', cases: of.length }))
    .toSorted((one, other) => other.cases - one.cases);
}

/** How many cases stand where, from the lowest level up; those that are at no level come last. */
export function byPlace(cases: readonly OpenCase[]) {
  const groups = Map.groupBy(cases, ({ level, phase }) => `${level} ${phase}`);
  const places = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ level: first.level, phase: first.phase, cases: others.length + 1 }] : [],
  );
  const height = ({ level }: (typeof places)[number]) => (level ? LEVELS.indexOf(level) : LEVELS.length);
  return places.toSorted((one, other) => height(one) - height(other) || one.phase.localeCompare(other.phase));
}
