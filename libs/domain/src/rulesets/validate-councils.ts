import type { CouncilRule } from '../council/council-rule.ts';
import type { LevelKey } from '../level/words.ts';
import type { RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';

/** A council can meet, can carry a vote, and stands where the level has the step. */
export function councilProblems({ councils = {}, steps }: RuleSet): RuleSetProblem[] {
  return (Object.entries(councils) as [LevelKey, CouncilRule][]).flatMap(([level, { quorum, threshold }]) => {
    const path = `councils.${level}`;
    return [
      ...(steps[level]?.includes('council') ? [] : [{ path, text: `council is no step of ${level}` }]),
      ...(quorum.num > quorum.den
        ? [{ path: `${path}.quorum`, text: `${quorum.num} of ${quorum.den} is more than all members` }]
        : []),
      ...(threshold.percent === 100 && threshold.isStrict
        ? [{ path: `${path}.threshold`, text: 'more than 100 percent cannot be reached' }]
        : []),
    ];
  });
}
