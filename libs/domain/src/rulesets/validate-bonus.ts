import { problemAt, type RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';

/** One coefficient for each level and category, and salaries one after the other. */
export function bonusProblems({ bonus }: RuleSet): RuleSetProblem[] {
  const { coefficients = [], baseSalaries = [] } = bonus ?? {};
  return [
    ...coefficients.flatMap(({ level, category }, index) => {
      const first = coefficients.findIndex((one) => one.level === level && one.category === category);
      const facts = { what: `${level}, ${category}`, first: String(first) };
      return first === index ? [] : [problemAt(`bonus.coefficients.${index}`, 'NAMED_TWICE', facts)];
    }),
    ...baseSalaries.flatMap(({ from }, index) => {
      const before = baseSalaries[index - 1];
      if (!before || from > before.from) return [];
      return [problemAt(`bonus.baseSalaries.${index}.from`, 'DAY_NOT_LATER', { day: before.from })];
    }),
  ];
}
