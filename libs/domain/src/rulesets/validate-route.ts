import { CATEGORIES, LEVELS, type LevelKey } from '../level/words.ts';
import { routeOf } from '../route/route.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { Fork, RuleSet } from './ruleset.ts';

/** A route goes upwards, a fork goes upwards on it, and whoever takes over from a level stands where that level does not. */
export function routeProblems(rules: RuleSet): RuleSetProblem[] {
  return [
    ...outOfOrder(rules.route, 'route'),
    ...Object.entries(rules.routes ?? {}).flatMap(([category, route]) => outOfOrder(route, `routes.${category}`)),
    ...(rules.forks ?? []).flatMap((fork, index) => forkProblems(rules, fork, `forks.${index}`)),
    ...Object.entries(rules.takesOver ?? {}).flatMap(([level, successor]) =>
      successionProblems(rules, level as LevelKey, successor),
    ),
  ];
}

/** Every level that some nomination passes. */
export function levelsOfRoutes(rules: RuleSet): readonly LevelKey[] {
  return LEVELS.filter((level) => routesOf(rules).some((route) => route.includes(level)));
}

/** Every route that a nomination may take, of whatever category. */
export function routesOf(rules: RuleSet): readonly (readonly LevelKey[])[] {
  return [...new Set([rules.route, ...CATEGORIES.map((category) => routeOf(rules, category))])];
}

function outOfOrder(route: readonly LevelKey[], path: string): RuleSetProblem[] {
  return route.flatMap((level, index) => {
    if (route.indexOf(level) !== index) return [problemAt(`${path}.${index}`, 'LEVEL_TWICE_ON_ROUTE', { level })];
    const below = route[index - 1];
    if (!below || isAbove(level, below)) return [];
    return [problemAt(`${path}.${index}`, 'ROUTE_GOES_DOWN', { level, below })];
  });
}

function forkProblems(rules: RuleSet, { from, to, categories }: Fork, path: string): RuleSetProblem[] {
  const known = categories ? categories.map((category) => routeOf(rules, category)) : routesOf(rules);
  const isTaken = (route: readonly LevelKey[]) => route.includes(from) && route.includes(to);
  if (!isAbove(to, from)) return [problemAt(`${path}.to`, 'ROUTE_GOES_DOWN', { level: to, below: from })];
  if (categories ? known.every(isTaken) : known.some(isTaken)) return [];
  const off = (level: LevelKey) => known.filter((route) => !route.includes(level)).length;
  const [place, level] = off(from) > off(to) ? ['from', from] : ['to', to];
  return [problemAt(`${path}.${place}`, 'FORK_LEADS_NOWHERE', { level })];
}

/** `takesOver` is read where a case comes from other rules and its level is not on its route under these. */
function successionProblems(rules: RuleSet, level: LevelKey, successor: LevelKey): RuleSetProblem[] {
  const without = routesOf(rules).filter((route) => !route.includes(level));
  const path = `takesOver.${level}`;
  if (without.length === 0) return [problemAt(path, 'SUCCESSION_NEEDLESS', { level })];
  return without.some((route) => route.includes(successor))
    ? []
    : [problemAt(path, 'SUCCESSOR_NOT_ON_ROUTE', { level: successor })];
}

function isAbove(level: LevelKey, other: LevelKey): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}
