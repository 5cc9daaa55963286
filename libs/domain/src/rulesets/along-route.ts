import { LEVELS, type LevelKey } from '../level/words.ts';
import type { RuleSet } from './ruleset.ts';

const PER_LEVEL = [
  'steps',
  'categoriesAllowed',
  'awards',
  'councils',
  'signing',
  'documents',
  'criteria',
  'quotas',
] as const;

/**
 * A shipped rule set on which another route is to be laid: what it says of levels that the new route does not pass is left out,
 * so that a shorter route can be tried without naming every table anew. A route of unknown shape changes nothing here.
 */
export function alongRoute(base: RuleSet, route: unknown): RuleSet {
  if (!Array.isArray(route) || !route.every((level) => LEVELS.includes(level as LevelKey))) return base;
  const isPassed = (level: string) => (route as string[]).includes(level);
  const only = (table: object) => Object.fromEntries(Object.entries(table).filter(([level]) => isPassed(level)));
  const tables = PER_LEVEL.flatMap((key) => (base[key] ? [[key, only(base[key])] as const] : []));
  const { forks, clocks } = base;
  return {
    ...base,
    ...Object.fromEntries(tables),
    ...(forks ? { forks: forks.filter(({ from, to }) => isPassed(from) && isPassed(to)) } : {}),
    ...(clocks?.levels ? { clocks: { ...clocks, levels: only(clocks.levels) } } : {}),
  };
}
