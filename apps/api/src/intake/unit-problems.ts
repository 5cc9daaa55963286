import type { OpenSeason } from '@laurel/contracts';
import { levelGaps, LEVELS, type RuleSet } from '@laurel/domain';
import { levelGapTexts } from '@laurel/messages';
import type { FieldError } from '../problem/problem.ts';

/** Codes are unique, parents are in the list and stand above: so the units are a forest without a ring. Agencies stand outside it. */
export function unitProblems({ units, agencies = [] }: Pick<OpenSeason, 'units' | 'agencies'>): FieldError[] {
  const codes = [
    ...units.map(({ code }, index) => ({ code, path: `units.${index}.code` })),
    ...agencies.map(({ code }, index) => ({ code, path: `agencies.${index}.code` })),
  ];
  return [...repeated(codes), ...parentProblems(units)];
}

/** Where a route of the rules needs a unit that is not there: who nominates from below could write no draft. */
export function gapProblems(rules: RuleSet, { units }: Pick<OpenSeason, 'units'>): FieldError[] {
  return levelGaps(rules, units).map((gap) => {
    const texts = levelGapTexts(gap);
    const index = units.findIndex(({ code }) => code === gap.below);
    return { path: index < 0 ? 'units' : `units.${index}.parent`, message: texts.en, texts };
  });
}

function repeated(codes: readonly { readonly code: string; readonly path: string }[]): FieldError[] {
  const seen = new Set<string>();
  return codes.flatMap(({ code, path }) => {
    if (seen.has(code)) return [{ path, message: `"${code}" stands in the list twice` }];
    seen.add(code);
    return [];
  });
}

function parentProblems(units: OpenSeason['units']): FieldError[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.flatMap(({ level, parent }, index) => {
    if (parent === undefined) return [];
    const path = `units.${index}.parent`;
    const above = byCode.get(parent);
    if (!above) return [{ path, message: `there is no unit "${parent}"` }];
    const isAbove = LEVELS.indexOf(above.level) > LEVELS.indexOf(level);
    return isAbove ? [] : [{ path, message: `"${parent}" (${above.level}) does not stand above ${level}` }];
  });
}
