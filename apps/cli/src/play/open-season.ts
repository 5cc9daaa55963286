import type { SeasonFile, SeasonFileNomination } from '@laurel/contracts';
import { firstLevel, type LevelKey, type RuleSet, shippedRuleSet } from '@laurel/domain';
import { agenciesIn } from './act-body.ts';
import type { Api } from './api.ts';

/** A season that the API opened for a file, and how the file's units are found in it. */
export interface OpenedSeason {
  readonly id: string;
  readonly rules: RuleSet;
  /** The unit that acts at `level` for this nomination; null when the file has none there. */
  unitAt(nomination: SeasonFileNomination, level: LevelKey): string | null;
  /** The id of an agency by its code in the file. */
  agencyId(code: string): string;
  /** The nominator's unit; for a nomination without one, the unit of the head who originates it. */
  origin(nomination: SeasonFileNomination): string;
}

/** Opens the file's season in a territory of its own, so that a file can be played again and again. */
export async function openSeasonOf(api: Api, file: SeasonFile): Promise<OpenedSeason> {
  const agencies = agenciesOf(file).map((code) => ({ code, name: code }));
  const { units, season } = await api.openSeason({
    code: file.id,
    title: { vi: file.title.vi, en: file.title.en },
    ruleSet: { id: file.ruleSet.id, overrides: overridesOf(file) },
    periods: file.periods,
    units: file.units.map(({ id, level, name, parent }) => ({ code: id, level, name, parent })),
    ...(agencies.length > 0 ? { agencies } : {}),
  });
  const ids = new Map(units.map((unit) => [unit.code, unit.id]));
  const rules = rulesOf(file);
  const idOf = (code: string) => ids.get(code) as string;
  return {
    id: season.id,
    rules,
    agencyId: (code) => ids.get(code) ?? code,
    origin: (nomination) => idOf(originCode(file, rules, nomination)),
    unitAt(nomination, level) {
      const own = above(file, originCode(file, rules, nomination)).find((unit) => unit.level === level);
      const any = own ?? file.units.find((unit) => unit.level === level);
      return any ? idOf(any.id) : null;
    },
  };
}

/** Whoever is consulted in the file, each once. */
function agenciesOf(file: SeasonFile): string[] {
  const named = file.nominations.flatMap(({ course }) => course.flatMap(agenciesIn));
  return [...new Set(named)].filter((code) => !file.units.some((unit) => unit.id === code));
}

/** Where clocks run, a played season runs on the accelerated calendar, unless the file names one: a working day is a second. */
export function overridesOf(file: SeasonFile): { readonly [entry: string]: unknown } {
  const { overrides = {} } = file.ruleSet;
  const hasClocks = rulesOf(file).clocks !== undefined;
  return hasClocks && !('calendar' in overrides) ? { ...overrides, calendar: 'ACCELERATED' } : overrides;
}

/** The rule set of a file that was read without problems. */
export function rulesOf(file: SeasonFile): RuleSet {
  const overlaid = shippedRuleSet(file.ruleSet.id, file.ruleSet.overrides);
  if ('problems' in overlaid) throw new Error(`ruleSet.${overlaid.problems[0]?.path}: ${overlaid.problems[0]?.code}`);
  return overlaid.rules;
}

/** `from`; without it the first unit of the level at which the nomination starts. */
export function originCode(file: SeasonFile, rules: RuleSet, { from, startAt }: SeasonFileNomination): string {
  if (from) return from;
  const level = startAt ?? firstLevel(rules);
  const unit = file.units.find((candidate) => candidate.level === level);
  if (!unit) throw new Error(`The file has no unit at ${level}.`);
  return unit.id;
}

/** The unit and those above it, from below. */
export function above(file: SeasonFile, code: string): SeasonFile['units'] {
  const chain: SeasonFile['units'] = [];
  for (let next: string | undefined = code; next !== undefined && chain.length < file.units.length; ) {
    const unit: SeasonFile['units'][number] | undefined = file.units.find((candidate) => candidate.id === next);
    if (!unit) break;
    chain.push(unit);
    next = unit.parent;
  }
  return chain;
}
