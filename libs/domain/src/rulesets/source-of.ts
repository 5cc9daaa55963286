import type { RuleSet, RuleSource } from './ruleset.ts';

/**
 * The source of an entry by its path, such as `councils.WARD.quorum`: the one that is named for it, or for the nearest entry
 * around it. Null where none is named.
 */
export function sourceOf(rules: Pick<RuleSet, 'grounds' | 'sources'>, path: string): RuleSource | null {
  const { grounds = {}, sources = [] } = rules;
  if (Object.hasOwn(grounds, path)) return sources.find(({ id }) => id === grounds[path]) ?? null;
  const end = path.lastIndexOf('.');
  return end < 0 ? null : sourceOf(rules, path.slice(0, end));
}
