import { IntlMessageFormat } from 'intl-messageformat';
import { PROBLEM_TEXTS, type ProblemCode, type Texts } from './problems.ts';

export type Language = 'vi' | 'en';
export type Facts = { readonly [name: string]: string };

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** What stands for a fact that is not known; a text may branch on it. */
const UNKNOWN = '_';

/** Every fact that a text may name. */
const FACTS = [
  'at',
  'byRole',
  'byUnit',
  'category',
  'heldBy',
  'hint',
  'level',
  'limit',
  'outcome',
  'role',
  'since',
  'to',
];
const NOTHING_KNOWN: Facts = Object.fromEntries(FACTS.map((name) => [name, UNKNOWN]));

/** The texts of a code with its facts filled in; `since` (milliseconds UTC) is shown in Asia/Ho_Chi_Minh. */
export function problemTexts(code: ProblemCode, facts: Facts = {}): Texts {
  return { vi: speak(code, 'vi', facts), en: speak(code, 'en', facts) };
}

/** True for a code that has texts. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}

function speak(code: ProblemCode, language: Language, facts: Facts): string {
  const since = facts.since ? { since: instant(Number(facts.since), language) } : {};
  const message = new IntlMessageFormat(PROBLEM_TEXTS[code][language], LOCALES[language]);
  return String(message.format({ ...NOTHING_KNOWN, ...facts, ...since })).trim();
}

function instant(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(milliseconds);
}
