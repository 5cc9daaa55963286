import type { CouncilRule } from '../council/council-rule.ts';
import type { LevelKey } from '../level/words.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';

/** A council can meet, can carry a vote, and stands where the level has the step. */
export function councilProblems({ councils = {}, steps }: RuleSet): RuleSetProblem[] {
  return (Object.entries(councils) as [LevelKey, CouncilRule][]).flatMap(([level, { quorum, threshold }]) => {
    const path = `councils.${level}`;
    return [
      ...(steps[level]?.includes('council') ? [] : [problemAt(path, 'STEP_MISSING', { step: 'council', level })]),
      ...(quorum.num > quorum.den
        ? [problemAt(`${path}.quorum`, 'COUNCIL_OUT_OF_REACH', { share: `${quorum.num}/${quorum.den}` })]
        : []),
      ...(threshold.percent === 100 && threshold.isStrict
        ? [problemAt(`${path}.threshold`, 'COUNCIL_OUT_OF_REACH', { share: '> 100%' })]
        : []),
    ];
  });
}
