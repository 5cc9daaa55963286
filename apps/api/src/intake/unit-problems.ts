import type { OpenSeason } from '@laurel/contracts';
import { LEVELS } from '@laurel/domain';
import type { FieldError } from '../problem/problem.ts';

/** Codes are unique, parents are in the list and stand above: so the units are a forest without a ring. */
export function unitProblems(units: OpenSeason['units']): FieldError[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.flatMap(({ code, level, parent }, index) => {
    const errors: FieldError[] = [];
    if (units.findIndex((unit) => unit.code === code) !== index) {
      errors.push({ path: `units.${index}.code`, message: `"${code}" stands in the list twice` });
    }
    if (parent === undefined) return errors;
    const above = byCode.get(parent);
    if (!above) errors.push({ path: `units.${index}.parent`, message: `there is no unit "${parent}"` });
    else if (LEVELS.indexOf(above.level) <= LEVELS.indexOf(level)) {
      errors.push({
        path: `units.${index}.parent`,
        message: `"${parent}" (${above.level}) does not stand above ${level}`,
      });
    }
    return errors;
  });
}
