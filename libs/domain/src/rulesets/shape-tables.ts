import { LEVELS } from '../level/words.ts';
import type { RuleSetProblem } from './problem.ts';
import type { Shape } from './shape.ts';

/** One shape for each entry of a type: an entry that the type gets and the shapes do not have stops the build. */
export type Parts<Of> = { readonly [entry in keyof Required<Of>]: Shape };

interface Words {
  readonly noun: string;
  readonly stranger: string;
}

/** A table of known entries. Those in `optional` may be left out; any other entry is refused by its path. */
export function table<Of>(
  parts: Parts<Of>,
  optional: readonly (keyof Of)[] = [],
  words: Words = { noun: 'must be a table', stranger: 'is not known here' },
): Shape {
  const shapes = new Map<string, Shape>(Object.entries(parts));
  const mayLack = (name: string) => (optional as readonly string[]).includes(name);
  return {
    problems: (value, path) => {
      if (!isTable(value)) return [{ path, text: words.noun }];
      return [
        ...strangers(value, path, [...shapes.keys()], words.stranger),
        ...[...shapes].flatMap(([name, shape]) => {
          if (!Object.hasOwn(value, name)) return mayLack(name) ? [] : shape.problems(undefined, within(path, name));
          return shape.problems(value[name], within(path, name));
        }),
      ];
    },
    part: (name) => shapes.get(name) ?? null,
  };
}

/** A table that has an entry of one shape for some of the keys. */
export function tableOf(keys: readonly string[], shape: Shape, words?: Words): Shape {
  return table(Object.fromEntries(keys.map((key) => [key, shape])), keys, words);
}

/** An entry for some of the levels. */
export function perLevel(shape: Shape): Shape {
  return tableOf(LEVELS, shape, { noun: 'must be a table of levels', stranger: 'is not a level' });
}

/** Rows of one shape. The upper end keeps a rule set small enough to be read by a person. */
export function rowsOf(shape: Shape, atLeast: number, atMost: number): Shape {
  return {
    problems: (value, path) => {
      const isList = Array.isArray(value) && value.length >= atLeast && value.length <= atMost;
      if (!isList) return [{ path, text: `must be a list of ${atLeast} to ${atMost} rows` }];
      return value.flatMap((row, index) => shape.problems(row, `${path}.${index}`));
    },
  };
}

/** The shape at the end of a path such as `clocks.levels.WARD`; null where the path leads nowhere. */
export function shapeAt(shape: Shape, path: string): Shape | null {
  return path.split('.').reduce<Shape | null>((at, name) => at?.part?.(name) ?? null, shape);
}

function strangers(value: object, path: string, known: readonly string[], text: string): RuleSetProblem[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: within(path, name), text: `${text}; known are: ${known.join(', ')}` }));
}

function isTable(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
