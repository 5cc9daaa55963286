import { type LevelKey, LEVELS } from '../level/words.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

interface NewUnit {
  readonly code: string;
  readonly level: LevelKey;
  /** The code of the unit above it. */
  readonly parent?: string | undefined;
}

/** A level that a route needs and that has no unit: in the whole season, or above the unit of this code. */
export interface LevelGap {
  readonly level: LevelKey;
  readonly below: string | null;
}

/**
 * The levels without which no nomination could be written by some of the units: each draft begins at the lowest level of its route that
 * has a unit, and needs one at every level above. Each level that is wholly missing is told once.
 */
export function levelGaps(
  { route, routes = {} }: Pick<RuleSet, 'route' | 'routes'>,
  units: readonly NewUnit[],
): LevelGap[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const there = new Set(units.map(({ level }) => level));
  const found = new Map<string, LevelGap>();
  for (const unit of units) {
    const above = levelsFrom(unit, byCode);
    for (const levels of [route, ...Object.values(routes)]) {
      const start = startOn(levels, above, unit.level);
      if (start === null) continue;
      for (const level of levels.slice(start).filter((one) => !above.has(one))) {
        const gap = { level, below: there.has(level) ? unit.code : null };
        found.set(`${level} ${gap.below}`, gap);
      }
    }
  }
  return [...found.values()];
}

/** Where a nomination from below would begin; null for a unit above or beside the route, which takes no part in it. */
function startOn(route: readonly LevelKey[], above: ReadonlySet<LevelKey>, own: LevelKey): number | null {
  const first = route.findIndex((level) => above.has(level));
  if (first >= 0) return first;
  const lowest = route[0];
  return lowest && LEVELS.indexOf(own) < LEVELS.indexOf(lowest) ? 0 : null;
}

/** The levels of a unit and of all above it. */
function levelsFrom(unit: NewUnit, byCode: ReadonlyMap<string, NewUnit>): ReadonlySet<LevelKey> {
  const levels = new Set<LevelKey>();
  for (let at: NewUnit | undefined = unit; at && !levels.has(at.level); ) {
    levels.add(at.level);
    at = at.parent === undefined ? undefined : byCode.get(at.parent);
  }
  return levels;
}
