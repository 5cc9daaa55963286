import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet, RuleSource } from './ruleset.ts';
import { RULE_SET } from './ruleset-shape.ts';
import { shapeAt } from './shape-tables.ts';
import { sourceOf } from './source-of.ts';

/** Where a rule set names sources, every figure that the law gives has one of them; and a law begins before it ends. */
export function sourceProblems(rules: RuleSet): RuleSetProblem[] {
  return [...inForceProblems(rules), ...groundProblems(rules), ...listProblems(rules.sources ?? [])].concat(
    rules.sources ? [...withoutGround(rules), ...figuresWithoutSource(rules, rules.sources)] : [],
  );
}

function inForceProblems({ inForce }: RuleSet): RuleSetProblem[] {
  const { from = null, to = null } = inForce ?? {};
  return from !== null && to !== null && from >= to ? [problemAt('inForce.to', 'DAY_NOT_LATER', { day: from })] : [];
}

function listProblems(sources: readonly RuleSource[]): RuleSetProblem[] {
  const ids = sources.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index ? [] : [problemAt(`sources.${index}.id`, 'NAMED_TWICE', { what: id, first: String(first) })];
  });
}

function groundProblems({ grounds = {}, sources = [] }: RuleSet): RuleSetProblem[] {
  return Object.entries(grounds).flatMap(([entry, id]) => [
    ...(shapeAt(RULE_SET, entry) ? [] : [problemAt(`grounds.${entry}`, 'GROUND_WITHOUT_ENTRY', {})]),
    ...unknownSource(id, `grounds.${entry}`, sources),
  ]);
}

function withoutGround(rules: RuleSet): RuleSetProblem[] {
  const { levels = {}, ...single } = rules.clocks ?? {};
  const ruled = [
    ...Object.keys(rules.councils ?? {}).map((level) => `councils.${level}`),
    ...Object.keys(levels).map((level) => `clocks.levels.${level}`),
    ...Object.keys(single).map((clock) => `clocks.${clock}`),
    ...Object.keys(rules.signing ?? {}).map((level) => `signing.${level}`),
    ...Object.keys(rules.criteria ?? {}).map((level) => `criteria.${level}`),
  ];
  return ruled.filter((path) => sourceOf(rules, path) === null).map((path) => problemAt(path, 'SOURCE_MISSING', {}));
}

function figuresWithoutSource({ bonus }: RuleSet, sources: readonly RuleSource[]): RuleSetProblem[] {
  return (['coefficients', 'baseSalaries'] as const).flatMap((entry) =>
    (bonus?.[entry] ?? []).flatMap(({ source }, index) =>
      unknownSource(source, `bonus.${entry}.${index}.source`, sources),
    ),
  );
}

function unknownSource(id: string, path: string, sources: readonly RuleSource[]): RuleSetProblem[] {
  if (sources.some((source) => source.id === id)) return [];
  return [problemAt(path, 'SOURCE_UNKNOWN', { id })];
}
