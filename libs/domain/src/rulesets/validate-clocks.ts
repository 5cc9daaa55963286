import type { LevelKey } from '../level/words.ts';
import type { LevelClock } from './clock-rules.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';
import { routesOf } from './validate-route.ts';

/** A level's clock starts at all, reminds before its end, and its outcome can follow. */
export function clockProblems(rules: RuleSet): RuleSetProblem[] {
  const levels = Object.entries(rules.clocks?.levels ?? {}) as [LevelKey, LevelClock][];
  return levels.flatMap(([level, clock]) => levelClockProblems(rules, level, clock));
}

function levelClockProblems(rules: RuleSet, level: LevelKey, clock: LevelClock): RuleSetProblem[] {
  const path = `clocks.levels.${level}`;
  const hasNext = routesOf(rules).some((route) => route.includes(level) && route.at(-1) !== level);
  return [
    ...(rules.steps[level]?.includes('receive') ? [] : [problemAt(path, 'STEP_MISSING', { step: 'receive', level })]),
    ...(clock.remindBefore < clock.workingDays
      ? []
      : [problemAt(`${path}.remindBefore`, 'REMINDER_TOO_EARLY', { workingDays: String(clock.workingDays) })]),
    ...(clock.outcome === 'FORWARD' && !hasNext
      ? [problemAt(`${path}.outcome`, 'FORWARD_LEADS_NOWHERE', { level })]
      : []),
  ];
}
