import { eligibilityTexts, type EligibilityTextCode, VOCABULARY } from '@laurel/messages';
import { useWords } from '../shell/language.tsx';
import { isScreenKey } from '../shell/texts.ts';

/** In which order the vocabularies are asked for a code. */
const SUBJECTS = ['level', 'category', 'step', 'document', 'form', 'role', 'capacity'] as const;
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** How the pages say what stands in a rule set. */
export function useRuleWords() {
  const words = useWords();
  const { text, word, both, day, capital, language } = words;
  const number = (figure: number) => new Intl.NumberFormat(LOCALES[language]).format(figure);

  /** A code of a rule set in words; the code itself where nothing is known of it. */
  function code(of: string): string {
    for (const key of [`ruleSet.code.${of}`, `ruleSet.short.${of}`]) if (isScreenKey(key)) return text(key);
    const subject = SUBJECTS.find((one) => Object.hasOwn(VOCABULARY[one], of));
    return subject ? word(subject, of) : of;
  }

  return {
    ...words,
    code,
    number,
    codes: (of: readonly string[] | undefined) => (of ?? []).map(code).join(', '),
    /** An entry of a rule set, as a heading says it. */
    entry: (name: string) => {
      const key = `ruleSet.entry.${name}`;
      return isScreenKey(key) ? text(key) : code(name);
    },
    dong: (sum: number) => text('ruleSet.dong', { sum: number(sum) }),
    days: (days: number) => text('ruleSet.daysOf', { days }),
    criterion: (of: EligibilityTextCode) => both(eligibilityTexts(of)),
    capital,
    inForce: (range: { readonly from: string | null; readonly to: string | null } | null | undefined) => {
      const { from = null, to = null } = range ?? {};
      if (from && to) return text('ruleSet.fromTo', { from: day(from), to: day(to) });
      if (from) return text('ruleSet.from', { from: day(from) });
      return to ? text('ruleSet.to', { to: day(to) }) : '';
    },
  };
}

export type RuleWords = ReturnType<typeof useRuleWords>;
