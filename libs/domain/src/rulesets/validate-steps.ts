import type { LevelKey } from '../level/words.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet, Step } from './ruleset.ts';
import { levelsOfRoutes } from './validate-route.ts';

/** Each level of a route says what it does and whom it commends; a level that no route reaches does nothing. */
export function stepProblems(rules: RuleSet): RuleSetProblem[] {
  const reached = levelsOfRoutes(rules);
  const told = Object.entries(rules.steps) as [LevelKey, readonly Step[]][];
  return [
    ...reached.flatMap((level) => [...left(rules, 'steps', level), ...left(rules, 'categoriesAllowed', level)]),
    ...told.flatMap(([level, steps]) =>
      reached.includes(level)
        ? orderProblems(steps, level)
        : [problemAt(`steps.${level}`, 'STEP_UNREACHABLE', { level })],
    ),
    ...formProblems(rules),
  ];
}

function left(rules: RuleSet, entry: 'steps' | 'categoriesAllowed', level: LevelKey): RuleSetProblem[] {
  return Object.hasOwn(rules[entry], level) ? [] : [problemAt(`${entry}.${level}`, 'ENTRY_MISSING', {})];
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

function orderProblems(steps: readonly Step[], level: LevelKey): RuleSetProblem[] {
  const path = `steps.${level}`;
  const early = steps.flatMap((step, index) => {
    const later = steps.slice(0, index).find((before) => RANKS[before] > RANKS[step]);
    return later ? [problemAt(`${path}.${index}`, 'STEP_OUT_OF_ORDER', { step, later })] : [];
  });
  if (early.length > 0 || steps.at(-1) === 'decide') return early;
  return [problemAt(path, 'STEP_MISSING', { step: 'decide', level })];
}

/** A giấy khen is a form of the law, which gives residential groups no power to issue one. */
function formProblems({ categoriesAllowed, awards, steps }: RuleSet): RuleSetProblem[] {
  const isCommending = steps.RESIDENTIAL_GROUP && (categoriesAllowed.RESIDENTIAL_GROUP ?? []).length > 0;
  if (!isCommending || awards?.RESIDENTIAL_GROUP === 'BIEU_DUONG') return [];
  return [problemAt('awards.RESIDENTIAL_GROUP', 'FORM_NOT_ALLOWED', { form: 'BIEU_DUONG' })];
}
