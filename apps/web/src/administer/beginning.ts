import { type RuleSet, ruleSetDifferences, SHIPPED_RULE_SETS } from '@laurel/domain';
import type { Schemas } from '../shell/client.ts';

type OpenSeason = Schemas['OpenSeason'];

/** What a new season takes over from an old one, or from a file: everything but its dates. */
export type Beginning = Pick<OpenSeason, 'code' | 'title' | 'periods' | 'ruleSet' | 'units' | 'agencies'>;
export type NewUnit = OpenSeason['units'][number];

interface Season {
  readonly rules: RuleSet;
  readonly units: readonly Schemas['Unit'][];
}

/** As the season is: its units by their codes, its rules as what they say otherwise than the shipped set of the same id. */
export function beginningFrom({ rules, units }: Season): Beginning {
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  return {
    code: '',
    title: { vi: '', en: '' },
    periods: [],
    ruleSet: { id: rules.id, ...overridesOf(rules) },
    units: units.flatMap(({ code, level, name, parentId }) => {
      const parent = parentId ? codes.get(parentId) : undefined;
      return level === 'AGENCY' ? [] : [{ code, level, name, ...(parent === undefined ? {} : { parent }) }];
    }),
    agencies: units.filter(({ level }) => level === 'AGENCY').map(({ code, name }) => ({ code, name })),
  };
}

function overridesOf(rules: RuleSet): { overrides?: Record<string, unknown> } {
  const shipped = SHIPPED_RULE_SETS[rules.id];
  if (!shipped) return {};
  const entries = new Set(ruleSetDifferences(shipped, rules).map(({ path }) => path.split('.')[0] as keyof RuleSet));
  if (entries.size === 0) return {};
  return { overrides: Object.fromEntries([...entries].map((entry) => [entry, rules[entry]])) };
}

/**
 * From a file: what `POST /v1/seasons` takes, or a season file (`laurel.season/1`), of which the nominations are left out.
 * Null for what is neither. What is wrong inside is said by the API, by its path.
 */
export function beginningIn(text: string): Beginning | null {
  const file = parsed(text);
  if (!isTable(file) || !Array.isArray(file.units) || !isTable(file.title) || !isTable(file.ruleSet)) return null;
  const units = file.units.filter(isTable).map(({ id, code = id, level, name, parent }) => ({
    code,
    level,
    name,
    ...(parent === undefined ? {} : { parent }),
  }));
  const { id, code = id, title, periods, ruleSet, agencies } = file;
  return { code, title, periods, ruleSet, units, ...(agencies ? { agencies } : {}) } as unknown as Beginning;
}

/** Without the units that are left out; what stood under one of them stands under the next above it. */
export function unitsWithout(units: readonly NewUnit[], leftOut: ReadonlySet<string>): NewUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const above = (code: string | undefined): string | undefined =>
    code !== undefined && leftOut.has(code) ? above(byCode.get(code)?.parent) : code;
  return units
    .filter(({ code }) => !leftOut.has(code))
    .map(({ parent, ...unit }) => {
      const kept = above(parent);
      return kept === undefined ? unit : { ...unit, parent: kept };
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
