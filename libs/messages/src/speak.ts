import { IntlMessageFormat } from 'intl-messageformat';
import { ELIGIBILITY_TEXTS, NOT_KNOWN, type EligibilityTextCode } from './eligibility.ts';
import { EVENT_TEXTS, type EventTextKind } from './events.ts';
import { type Facts, type Language, LOCALES, valuesOf } from './facts.ts';
import { RULE_SET_PROBLEM_TEXTS, type RuleSetProblemTextCode } from './problems-of-rule-sets.ts';
import { PROBLEM_TEXTS, type ProblemCode } from './problems.ts';
import { TASK_TEXTS, type TaskTextKind } from './tasks.ts';
import type { Texts } from './texts.ts';

/** The texts of a code with its facts filled in; `since` (milliseconds UTC) is shown in Asia/Ho_Chi_Minh. */
export function problemTexts(code: ProblemCode, facts: Facts = {}): Texts {
  return spoken(PROBLEM_TEXTS[code], facts);
}

/** True for a code that has texts. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TEXTS, code);
}

/** What is wrong with an entry of a rule set, to be said after its path. `facts` are those of the code, said as they came. */
export function ruleSetProblemTexts(code: RuleSetProblemTextCode, facts: Facts): Texts {
  const { vi, en } = RULE_SET_PROBLEM_TEXTS[code];
  return { vi: filled(vi, 'vi', facts), en: filled(en, 'en', facts) };
}

/** What a rule of eligibility says, with the facts of its finding; what it would need to know stands at the end. */
export function eligibilityTexts(code: EligibilityTextCode, facts: Facts = {}): Texts {
  const rule = spoken(ELIGIBILITY_TEXTS[code], facts);
  if (!facts.unknown) return rule;
  const missing = spoken(NOT_KNOWN, facts);
  return { vi: `${rule.vi} ${missing.vi}`, en: `${rule.en} ${missing.en}` };
}

/** What happened, as a short clause for a history. `body` is the event's own: codes, numbers and lists of codes are told. */
export function eventTexts(kind: EventTextKind, body: { readonly [name: string]: unknown } = {}): Texts {
  return spoken(EVENT_TEXTS[kind], told(body));
}

/** True for a kind of event that has texts. */
export function isEventTextKind(kind: string): kind is EventTextKind {
  return Object.hasOwn(EVENT_TEXTS, kind);
}

/** What an office is asked to do, as a heading of its task. */
export function taskTexts(kind: TaskTextKind): Texts {
  return TASK_TEXTS[kind];
}

function spoken({ vi, en }: Texts, facts: Facts): Texts {
  return { vi: speak(vi, 'vi', facts), en: speak(en, 'en', facts) };
}

function speak(text: string, language: Language, facts: Facts): string {
  return filled(text, language, valuesOf(facts, language));
}

function filled(text: string, language: Language, values: Facts): string {
  return String(new IntlMessageFormat(text, LOCALES[language]).format(values)).trim();
}

/** References such as a remark's are told elsewhere, by who may read the remark. */
function told(body: { readonly [name: string]: unknown }): Facts {
  const facts = Object.entries(body).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [[name, value.join(', ')]];
    return ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(facts);
}
