import type { RuleSet } from '@laurel/domain';

/** The rule set with its keys in alphabetical order: the tables keep none, and an order of keys is no difference of rules. */
export function inOrder(rules: RuleSet): RuleSet {
  return JSON.parse(
    JSON.stringify(rules, (_key, value: unknown) => (isTable(value) ? ordered(value) : value)),
  ) as RuleSet;
}

function ordered(table: object): object {
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
