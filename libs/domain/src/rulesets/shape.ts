import { dayNumberOfIso } from '../calendar/day-number.ts';
import { problemAt, type RuleSetProblem } from './problem.ts';

/** What a value of unknown origin has to be. `part` gives the shape of a named part, null where it has none of that name. */
export interface Shape {
  readonly problems: (value: unknown, path: string) => RuleSetProblem[];
  readonly part?: (name: string) => Shape | null;
}

/** A text that a database and a page can hold: no control characters, no half of a character. */
export function textOf(longest: number): Shape {
  const isText = (value: unknown) => isLine(value) && value !== '' && value.length <= longest;
  return leaf(isText, outOfRange('TEXT', 1, longest));
}

/** Web addresses are written down and never fetched; 2,000 characters are what browsers take. */
export const address: Shape = leaf(
  (value) => isLine(value) && value.length <= 2000 && /^https?:\/\/[^\s/]+\S*$/.test(value),
  misshapen('ADDRESS'),
);

export const day: Shape = leaf(
  (value) => typeof value === 'string' && dayNumberOfIso(value) !== null,
  misshapen('DAY'),
);

export const dayOrNull: Shape = leaf(
  (value) => value === null || day.problems(value, '').length === 0,
  misshapen('DAY_OR_NULL'),
);

export const trueOrFalse: Shape = leaf((value) => typeof value === 'boolean', misshapen('TRUE_OR_FALSE'));

/** A whole number between two ends, both of which it may be. */
export function whole(least: number, most: number): Shape {
  const isWithin = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return leaf(isWithin, outOfRange('NUMBER', least, most));
}

export function oneOf(words: readonly string[]): Shape {
  const known = words.join(', ');
  return leaf(
    (value) => words.includes(value as string),
    (path) => problemAt(path, 'VALUE_NOT_ALLOWED', { known }),
  );
}

/** Words without repetition. A word of the list is a part of it, so that `eligibility.NO_SELF` can be pointed at. */
export function wordsOf(words: readonly string[], atLeast: number): Shape {
  const known = words.join(', ');
  return {
    problems: (value, path) => {
      if (!Array.isArray(value) || value.length < atLeast) {
        return [problemAt(path, 'LIST_NEEDED', { least: String(atLeast), known })];
      }
      return value.flatMap((word, index) => {
        if (!words.includes(word)) return [problemAt(`${path}.${index}`, 'VALUE_NOT_ALLOWED', { known })];
        const first = value.indexOf(word);
        return first === index
          ? []
          : [problemAt(`${path}.${index}`, 'NAMED_TWICE', { what: word, first: String(first) })];
      });
    },
    part: (name) => (words.includes(name) ? { problems: () => [] } : null),
  };
}

type Told = (path: string) => RuleSetProblem;

function leaf(isRight: (value: unknown) => boolean, told: Told): Shape {
  return { problems: (value, path) => (isRight(value) ? [] : [told(path)]) };
}

/** What a value without words or figures of its own has to be. */
export function misshapen(needed: 'ADDRESS' | 'DAY' | 'DAY_OR_NULL' | 'TRUE_OR_FALSE' | 'TABLE' | 'LEVELS'): Told {
  return (path) => problemAt(path, 'VALUE_MISSHAPEN', { needed });
}

/** Characters of a text, a whole number, or rows of a list, from `least` to `most`. */
export function outOfRange(needed: 'TEXT' | 'NUMBER' | 'ROWS', least: number, most: number): Told {
  return (path) => problemAt(path, 'VALUE_OUT_OF_RANGE', { needed, least: String(least), most: String(most) });
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !/\p{Cc}/u.test(value);
}
