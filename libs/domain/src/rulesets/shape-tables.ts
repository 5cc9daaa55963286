import { LEVELS } from '../level/words.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';
import { misshapen, outOfRange, type Shape } from './shape.ts';

/** One shape for each entry of a type: an entry that the type gets and the shapes do not have stops the build. */
export type Parts<Of> = { readonly [entry in keyof Required<Of>]: Shape };

/** How the text of a problem calls the table: a rule set itself, a table of levels, or any other. */
type Place = 'RULE_SET' | 'LEVELS' | 'TABLE';

/** A table of known entries. Those in `optional` may be left out; any other entry is refused by its path. */
export function table<Of>(parts: Parts<Of>, optional: readonly (keyof Of)[] = [], place: Place = 'TABLE'): Shape {
  const shapes = new Map<string, Shape>(Object.entries(parts));
  const mayLack = (name: string) => (optional as readonly string[]).includes(name);
  return {
    problems: (value, path) => {
      if (!isTable(value)) return [misshapen(place === 'LEVELS' ? place : 'TABLE')(path)];
      return [
        ...strangers(value, path, [...shapes.keys()], place),
        ...[...shapes].flatMap(([name, shape]) => {
          if (Object.hasOwn(value, name)) return shape.problems(value[name], within(path, name));
          return mayLack(name) ? [] : [problemAt(within(path, name), 'ENTRY_MISSING', {})];
        }),
      ];
    },
    part: (name) => shapes.get(name) ?? null,
  };
}

/** A table that has an entry of one shape for some of the keys. */
export function tableOf(keys: readonly string[], shape: Shape, place?: Place): Shape {
  return table(Object.fromEntries(keys.map((key) => [key, shape])), keys, place);
}

/** An entry for some of the levels. */
export function perLevel(shape: Shape): Shape {
  return tableOf(LEVELS, shape, 'LEVELS');
}

/** Rows of one shape. The upper end keeps a rule set small enough to be read by a person. */
export function rowsOf(shape: Shape, atLeast: number, atMost: number): Shape {
  return {
    problems: (value, path) => {
      const isList = Array.isArray(value) && value.length >= atLeast && value.length <= atMost;
      if (!isList) return [outOfRange('ROWS', atLeast, atMost)(path)];
      return value.flatMap((row, index) => shape.problems(row, `${path}.${index}`));
    },
  };
}

/** The shape at the end of a path such as `clocks.levels.WARD`; null where the path leads nowhere. */
export function shapeAt(shape: Shape, path: string): Shape | null {
  return path.split('.').reduce<Shape | null>((at, name) => at?.part?.(name) ?? null, shape);
}

function strangers(value: object, path: string, known: readonly string[], place: Place): RuleSetProblem[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => problemAt(within(path, name), 'ENTRY_UNKNOWN', { place, known: known.join(', ') }));
}

function isTable(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
