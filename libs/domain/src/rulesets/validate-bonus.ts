import type { RuleSetProblem } from './problem.ts';
import type { RuleSet } from './ruleset.ts';

/** One coefficient for each level and category, and salaries one after the other. */
export function bonusProblems({ bonus }: RuleSet): RuleSetProblem[] {
  const { coefficients = [], baseSalaries = [] } = bonus ?? {};
  return [
    ...coefficients.flatMap(({ level, category }, index) => {
      const first = coefficients.findIndex((one) => one.level === level && one.category === category);
      const text = `${level} and ${category} have a coefficient already, at ${first}`;
      return first === index ? [] : [{ path: `bonus.coefficients.${index}`, text }];
    }),
    ...baseSalaries.flatMap(({ from }, index) => {
      const before = baseSalaries[index - 1];
      if (!before || from > before.from) return [];
      return [{ path: `bonus.baseSalaries.${index}.from`, text: `must be later than ${before.from}` }];
    }),
  ];
}
