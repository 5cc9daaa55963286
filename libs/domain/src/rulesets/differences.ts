import type { RuleSet } from './ruleset.ts';

/** A place where two rule sets say different things; undefined where one says nothing. */
export interface RuleSetDifference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/**
 * Every place where two rule sets differ, in the order of their paths. Sources, coefficients and salaries are compared row by
 * row, as `bonus.coefficients.WARD.INDIVIDUAL.thousandths`; every other list, whose order says something, as a whole.
 */
export function ruleSetDifferences(one: RuleSet, other: RuleSet): RuleSetDifference[] {
  return differences(one, other, '').sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** By what a row of these lists is known. */
const KEYS: { readonly [path: string]: readonly string[] } = {
  sources: ['id'],
  'bonus.coefficients': ['level', 'category'],
  'bonus.baseSalaries': ['from'],
};

function differences(one: unknown, other: unknown, path: string): RuleSetDifference[] {
  const [left, right] = [byKey(one, path), byKey(other, path)];
  if (isTable(left) && isTable(right)) {
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => differences(own(left, name), own(right, name), path ? `${path}.${name}` : name));
  }
  return written(one) === written(other) ? [] : [{ path, one, other }];
}

function byKey(value: unknown, path: string): unknown {
  const keys = KEYS[path];
  if (!keys || !Array.isArray(value)) return value;
  return Object.fromEntries(value.map((row) => [keys.map((key) => row[key]).join('.'), row]));
}

/** The same text for the same content, in whatever order its entries were written. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (!isTable(value)) return JSON.stringify(value) ?? '';
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${written(value[name])}`).join(',')}}`;
}

function own(table: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function isTable(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
