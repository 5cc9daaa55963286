import type { Texts } from './texts.ts';
import { type VocabularySubject, wordTexts } from './vocabulary.ts';

export type Language = 'vi' | 'en';
export type Facts = { readonly [name: string]: string };

type Saying = (value: string, language: Language) => string;

export const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** What stands for a fact that is not known; a text may branch on it. */
const UNKNOWN = '_';

const asItIs: Saying = (value) => value;
const word =
  (...subjects: readonly VocabularySubject[]): Saying =>
  (value, language) =>
    firstWord(subjects, value)[language];
const list =
  (subject: VocabularySubject): Saying =>
  (value, language) =>
    value
      .split(', ')
      .map((one) => wordTexts(subject, one)[language])
      .join(', ');

/** Every fact that a text may name, and how it is said. A list is told with commas. */
export const FACTS: { readonly [fact: string]: Saying } = {
  againstCouncil: asItIs,
  answer: word('answer'),
  asked: list('document'),
  at: word('level'),
  by: asItIs,
  byLevel: word('level'),
  byRole: word('role'),
  byUnit: asItIs,
  capacity: word('capacity'),
  cast: asItIs,
  category: word('category'),
  clock: (value, language) => wordTexts('clock', value.split(':')[0] ?? '')[language],
  condition: asItIs,
  day: calendarDay,
  documents: list('document'),
  eligible: asItIs,
  endedOn: calendarDay,
  field: asItIs,
  fields: list('field'),
  first: asItIs,
  form: word('form'),
  given: list('document'),
  granted: asItIs,
  ground: word('holdGround', 'revocationGround'),
  held: asItIs,
  heldBy: asItIs,
  heldFor: word('holdGround'),
  hint: asItIs,
  inTerm: asItIs,
  kind: word('kind'),
  last: asItIs,
  level: word('level'),
  limit: asItIs,
  members: asItIs,
  objections: asItIs,
  onward: word('onward'),
  outcome: word('outcome'),
  ownAward: word('ownAward'),
  period: asItIs,
  reason: word('certificateReason'),
  required: asItIs,
  role: word('role'),
  ruleSet: asItIs,
  seat: asItIs,
  seats: asItIs,
  since: instant,
  step: word('step'),
  steps: list('step'),
  to: word('level'),
  unit: asItIs,
  unknown: list('needed'),
  verdict: word('verdict'),
};

/** The values of a text: each fact in words under its name, and as it came under its name with `Code`, for branches. */
export function valuesOf(facts: Facts, language: Language): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(FACTS).flatMap(([name, say]) => {
      const value = facts[name] || UNKNOWN;
      const said = value === UNKNOWN ? UNKNOWN : say(value, language);
      return [
        [name, said],
        [`${name}Code`, value],
      ];
    }),
  );
}

function firstWord(subjects: readonly VocabularySubject[], code: string): Texts {
  const known = subjects.map((subject) => wordTexts(subject, code)).find(({ vi }) => vi !== code);
  return known ?? { vi: code, en: code };
}

/** Milliseconds UTC, shown as a clock in Hanoi shows them. */
function instant(milliseconds: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(Number(milliseconds));
}

/** `yyyy-mm-dd` as `dd/mm/yyyy`, which both languages read. */
function calendarDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year ? `${date}/${month}/${year}` : day;
}
