import type { LevelKey } from '../level/words.ts';
import type { RuleSetProblem } from './problem.ts';
import { type RuleSet, STEPS, type Step } from './ruleset.ts';
import { RULE_SET } from './ruleset-shape.ts';
import { shapeAt } from './shape-tables.ts';
import { levelsOfRoutes } from './validate-route.ts';

/** Each level of a route says what it does and whom it commends; a level that no route reaches does nothing. */
export function stepProblems(rules: RuleSet): RuleSetProblem[] {
  const reached = levelsOfRoutes(rules);
  const told = Object.entries(rules.steps) as [LevelKey, readonly Step[]][];
  return [
    ...reached.flatMap((level) => [...left(rules, 'steps', level), ...left(rules, 'categoriesAllowed', level)]),
    ...told.flatMap(([level, steps]) =>
      reached.includes(level)
        ? orderProblems(steps, `steps.${level}`)
        : [{ path: `steps.${level}`, text: `no route reaches ${level}, so its steps are never taken` }],
    ),
    ...formProblems(rules),
  ];
}

/** What an entry of the level would have to be, where it has none. */
function left(rules: RuleSet, entry: 'steps' | 'categoriesAllowed', level: LevelKey): RuleSetProblem[] {
  const path = `${entry}.${level}`;
  return Object.hasOwn(rules[entry], level) ? [] : (shapeAt(RULE_SET, path)?.problems(undefined, path) ?? []);
}

/** Consultation, notice and council lie between appraisal and decision, in any order among themselves. */
const RANKS: { readonly [step in Step]: number } = {
  receive: 0,
  appraise: 1,
  consult: 2,
  notice: 2,
  council: 2,
  decide: 3,
};

function orderProblems(steps: readonly Step[], path: string): RuleSetProblem[] {
  const early = steps.flatMap((step, index) => {
    const late = steps.slice(0, index).find((before) => RANKS[before] > RANKS[step]);
    return late ? [{ path: `${path}.${index}`, text: `${step} must stand before ${late}` }] : [];
  });
  if (early.length > 0 || steps.at(-1) === 'decide') return early;
  return [{ path, text: `must end with decide; the steps are, in order: ${STEPS.join(', ')}` }];
}

/** A giấy khen is a form of the law, which gives residential groups no power to issue one. */
function formProblems({ categoriesAllowed, awards, steps }: RuleSet): RuleSetProblem[] {
  const isCommending = steps.RESIDENTIAL_GROUP && (categoriesAllowed.RESIDENTIAL_GROUP ?? []).length > 0;
  if (!isCommending || awards?.RESIDENTIAL_GROUP === 'BIEU_DUONG') return [];
  return [
    {
      path: 'awards.RESIDENTIAL_GROUP',
      text: 'must be BIEU_DUONG: a residential group has no award that the law knows',
    },
  ];
}
