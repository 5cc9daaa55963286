import {
  type ScreenKey,
  SCREEN_TEXTS,
  type Texts,
  VOCABULARY,
  wordTexts,
  type VocabularySubject,
} from '@laurel/messages';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

export type Language = 'vi' | 'en';

const KEPT = 'laurel.language';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const ZONE = 'Asia/Ho_Chi_Minh';

const Chosen = createContext<{ language: Language; choose: (language: Language) => void } | null>(null);

/** Vietnamese unless the person chose otherwise on this device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }, [language]);
  const messages = useMemo(
    () => Object.fromEntries(Object.entries<Texts>(SCREEN_TEXTS).map(([key, texts]) => [key, texts[language]])),
    [language],
  );
  return (
    <Chosen.Provider value={{ language, choose: setLanguage }}>
      <IntlProvider locale={LOCALES[language]} timeZone={ZONE} messages={messages}>
        {children}
      </IntlProvider>
    </Chosen.Provider>
  );
}

export function useLanguage() {
  const chosen = useContext(Chosen);
  if (!chosen) throw new Error('There is no LanguageProvider above.');
  return chosen;
}

/** How the pages speak: texts by key, codes in words, days and instants as people here write them. */
export function useWords() {
  const intl = useIntl();
  const { language } = useLanguage();
  return {
    language,
    text: (key: ScreenKey, values?: Record<string, string | number>) => intl.formatMessage({ id: key }, values),
    word: (subject: VocabularySubject, code: string | null | undefined) =>
      code ? wordTexts(subject, code)[language] : '',
    /** The same at the beginning of a line. */
    heading: (subject: VocabularySubject, code: string) => capital(wordTexts(subject, code)[language]),
    capital,
    both: (texts: Texts) => texts[language],
    day: (at: string) => intl.formatDate(at, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    instant: (at: string) =>
      intl.formatDate(at, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    codesOf: (subject: VocabularySubject) => Object.keys(VOCABULARY[subject]),
  };
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
