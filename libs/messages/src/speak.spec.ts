import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { ELIGIBILITY_TEXTS, NOT_KNOWN } from './eligibility.ts';
import { EVENT_TEXTS } from './events.ts';
import { FACTS, valuesOf } from './facts.ts';
import { PROBLEM_TEXTS } from './problems.ts';
import { eligibilityTexts, eventTexts, isEventTextKind, isProblemCode, problemTexts, taskTexts } from './speak.ts';
import { TASK_TEXTS } from './tasks.ts';
import type { Texts } from './texts.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Each code that a text may branch on or name, and for every other fact a value that nobody mistakes for a word. */
const SAMPLES: { readonly [fact: string]: readonly string[] } = {
  ...Object.fromEntries(Object.keys(FACTS).map((name) => [name, [`<${name.toLowerCase()}>`]])),
  againstCouncil: ['true'],
  answer: Object.keys(VOCABULARY.answer),
  asked: ['report, photo'],
  at: Object.keys(VOCABULARY.level),
  by: ['NOMINATOR', 'HANDLER'],
  byLevel: Object.keys(VOCABULARY.level),
  byRole: Object.keys(VOCABULARY.role),
  capacity: Object.keys(VOCABULARY.capacity),
  category: Object.keys(VOCABULARY.category),
  clock: [...Object.keys(VOCABULARY.clock), 'consultation:tax'],
  condition: ['DISCIPLINE', 'ONCE_PER_PERSON', 'COMMENDATIONS'],
  day: ['2023-09-02'],
  documents: ['report, minutes'],
  eligible: ['true', 'false'],
  endedOn: ['2022-12-31'],
  form: Object.keys(VOCABULARY.form),
  given: ['minutes'],
  ground: [...Object.keys(VOCABULARY.holdGround), ...Object.keys(VOCABULARY.revocationGround)],
  heldFor: Object.keys(VOCABULARY.holdGround),
  kind: Object.keys(VOCABULARY.kind),
  level: Object.keys(VOCABULARY.level),
  limit: ['1', '2'],
  objections: ['0', '1', '3'],
  onward: Object.keys(VOCABULARY.onward),
  outcome: Object.keys(VOCABULARY.outcome),
  ownAward: Object.keys(VOCABULARY.ownAward),
  reason: Object.keys(VOCABULARY.certificateReason),
  role: Object.keys(VOCABULARY.role),
  since: [String(Date.UTC(2023, 3, 3, 2, 5, 6))],
  step: Object.keys(VOCABULARY.step),
  steps: ['receive, appraise'],
  to: Object.keys(VOCABULARY.level),
  unknown: [Object.keys(VOCABULARY.needed).join(', ')],
  verdict: Object.keys(VOCABULARY.verdict),
};
const FIRST = Object.fromEntries(Object.entries(SAMPLES).map(([name, [value = '']]) => [name, value]));

const SAID: readonly [string, Texts, (facts: { readonly [name: string]: string }) => Texts][] = [
  ...pairs(PROBLEM_TEXTS, problemTexts),
  ...pairs(ELIGIBILITY_TEXTS, eligibilityTexts),
  ...pairs(EVENT_TEXTS, eventTexts),
  ...pairs(TASK_TEXTS, taskTexts),
];

/** Signs that are words themselves: of signatures, and of formats that a program reads. */
const CAPITALS = /\b(?:ASCII|JSON|MB|PDF|SHA|TUQ|UTF|UUID)\b/g;

describe('The texts', () => {
  it.each(SAID)('%s: both languages are whole sentences or clauses, whatever is known', (_code, template, say) => {
    for (const facts of roundsOf(template)) {
      const { vi, en } = say(facts);
      for (const text of [vi, en]) {
        expect(text).toMatch(/^\p{Lu}/u);
        expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid|\s{2}|\s[.,;:?]|\.\.|\($/);
      }
      expect(vi).not.toBe(en);
    }
    expect([template.vi, template.en]).toEqual([template.vi.normalize('NFC'), template.en.normalize('NFC')]);
    expect(`${template.vi}${template.en}`).not.toMatch(/[\p{C}\u00A0]/u);
  });

  it.each(SAID)('%s: no code of the domain is left for a person to read', (_code, template, say) => {
    for (const facts of roundsOf(template)) {
      for (const text of Object.values(say(facts))) {
        const words = text.replaceAll(CAPITALS, '');
        expect(words).not.toMatch(/\b[A-Z]{3,}\b|[A-Z]_[A-Z]|\b[a-z]+[A-Z]\w*/);
      }
    }
  });

  it.each(SAID)(
    '%s: every fact that the text names is known, and is said in both languages alike',
    (_code, template) => {
      const [vi, en] = [namedIn(template.vi), namedIn(template.en)];
      expect(vi).toEqual(en);
      expect(vi.filter((name) => !Object.hasOwn(valuesOf({}, 'vi'), name))).toEqual([]);
    },
  );

  it('A code is known by its own name alone', () => {
    expect(['CASE_CLOSED', 'case_closed', 'toString', ''].map(isProblemCode)).toEqual([true, false, false, false]);
    expect(['LevelLapsed', 'Lapsed', 'toString'].map(isEventTextKind)).toEqual([true, false, false]);
  });

  it('What a rule would need to know stands behind it', () => {
    expect(namedIn(NOT_KNOWN.vi)).toEqual(['unknown']);
    const { en } = eligibilityTexts('QUOTA', { verdict: 'UNKNOWN', unknown: 'quota' });
    expect(en).toBe(
      'A source unit has a quota of commendations in a season. It cannot be judged yet, because this is not known: the quota.',
    );
  });
});

function pairs<Code extends string>(
  texts: { readonly [code in Code]: Texts },
  say: (code: Code, facts: { readonly [name: string]: string }) => Texts,
): [string, Texts, (facts: { readonly [name: string]: string }) => Texts][] {
  return (Object.keys(texts) as Code[]).map((code) => [code, texts[code], (facts) => say(code, facts)]);
}

/** Nothing known, and every value of every fact that the text names, with the first value of all others. */
function roundsOf({ vi }: Texts): { readonly [name: string]: string }[] {
  const facts = namedIn(vi).map((name) => name.replace(/Code$/, ''));
  return [{}, FIRST, ...facts.flatMap((name) => (SAMPLES[name] ?? []).map((value) => ({ ...FIRST, [name]: value })))];
}

/** The facts that a text names or branches on, once each and in order of the alphabet. */
function namedIn(text: string): string[] {
  type Element = ReturnType<IntlMessageFormat['getAst']>[number];
  const names = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      const inside = 'options' in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : [];
      return [...(element.type === 0 || !('value' in element) ? [] : [String(element.value)]), ...inside];
    });
  return [...new Set(names(new IntlMessageFormat(text).getAst()))].sort();
}
