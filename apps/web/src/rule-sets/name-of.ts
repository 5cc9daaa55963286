import type { RuleSetLine } from './rule-sets.ts';
import type { RuleWords } from './useRuleWords.ts';

/** What a rule set goes by: one that a season made of a shipped one keeps its title, so the hash tells them apart. */
export function nameOf(
  { title, id, isShipped, hash }: Pick<RuleSetLine, 'id' | 'isShipped' | 'hash'> & { title?: RuleSetLine['title'] },
  { both, text }: Pick<RuleWords, 'both' | 'text'>,
): string {
  const name = title ? `${both(title)} (${id})` : id;
  return isShipped ? name : `${name}, ${text('ruleSet.ofSeason')} ${hash.slice(0, 8)}`;
}
