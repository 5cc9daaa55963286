import { nameKeys } from '../season/name-keys.ts';

/** A name that somebody looks for, as it is compared with those in the table `finding`. */
export interface AskedName {
  /** With its marks. */
  readonly nameKey: string;
  /** All its words, as the function `words_of` gives them. */
  readonly words: string;
  /** What the index knows each word by, and the pattern that its word must meet. */
  readonly keys: readonly string[];
  readonly patterns: readonly string[];
}

/** The same characters part words as in the function `words_of`. */
const BETWEEN_WORDS = /[-_'’"“”.,;:()/&]/gu;
/** The index knows words up to this letter. */
const KEY_LETTERS = 8;
/** No name has so many words; what was typed behind them narrows nothing. */
const WORDS_MAX = 12;

/** Each word stands for the beginning of a word of the name, in any order. Null where no word was typed. */
export function askedName(text: string): AskedName | null {
  const { nameKey, plainKey } = nameKeys(text);
  const words = [...new Set(plainKey.replaceAll(BETWEEN_WORDS, ' ').split(' ').filter(Boolean))].slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  return {
    nameKey,
    words: ` ${plainKey.replaceAll(BETWEEN_WORDS, ' ')}`,
    keys: words.map((word) => [...word].slice(0, KEY_LETTERS).join('')),
    patterns: words.map((word) => `% ${word.replaceAll(/[%\\]/gu, String.raw`\$&`)}%`),
  };
}
