import { dayNumberOfIso } from '../calendar/day-number.ts';
import type { RuleSetProblem } from './problem.ts';

/** What a value of unknown origin has to be. `part` gives the shape of a named part, null where it has none of that name. */
export interface Shape {
  readonly problems: (value: unknown, path: string) => RuleSetProblem[];
  readonly part?: (name: string) => Shape | null;
}

/** A text that a database and a page can hold: no control characters, no half of a character. */
export function textOf(longest: number): Shape {
  const isText = (value: unknown) => isLine(value) && value !== '' && value.length <= longest;
  return leaf(isText, `must be a text of at most ${longest} characters, without line breaks`);
}

/** Web addresses are written down and never fetched; 2,000 characters are what browsers take. */
export const address: Shape = leaf(
  (value) => isLine(value) && value.length <= 2000 && /^https?:\/\/[^\s/]+\S*$/.test(value),
  'must be an address that begins with http:// or https://',
);

export const day: Shape = leaf(
  (value) => typeof value === 'string' && dayNumberOfIso(value) !== null,
  'must be a calendar day yyyy-mm-dd',
);

export const dayOrNull: Shape = leaf(
  (value) => value === null || day.problems(value, '').length === 0,
  'must be a calendar day yyyy-mm-dd, or null',
);

export const trueOrFalse: Shape = leaf((value) => typeof value === 'boolean', 'must be true or false');

/** A whole number between two ends, both of which it may be. */
export function whole(least: number, most: number): Shape {
  const isWithin = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return leaf(isWithin, `must be a whole number from ${least} to ${most}`);
}

export function oneOf(words: readonly string[]): Shape {
  return leaf((value) => words.includes(value as string), `must be one of ${words.join(', ')}`);
}

/** Words without repetition. A word of the list is a part of it, so that `eligibility.NO_SELF` can be pointed at. */
export function wordsOf(words: readonly string[], atLeast: number): Shape {
  const known = words.join(', ');
  return {
    problems: (value, path) => {
      if (!Array.isArray(value) || value.length < atLeast) {
        return [{ path, text: `must list ${atLeast} or more of ${known}` }];
      }
      return value.flatMap((word, index) => {
        if (!words.includes(word)) return [{ path: `${path}.${index}`, text: `must be one of ${known}` }];
        return value.indexOf(word) === index ? [] : [{ path: `${path}.${index}`, text: `${word} stands here twice` }];
      });
    },
    part: (name) => (words.includes(name) ? leaf(() => true, '') : null),
  };
}

function leaf(isRight: (value: unknown) => boolean, text: string): Shape {
  return { problems: (value, path) => (isRight(value) ? [] : [{ path, text }]) };
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !/\p{Cc}/u.test(value);
}
