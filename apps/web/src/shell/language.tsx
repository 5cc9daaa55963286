import { type ScreenKey, type Texts, VOCABULARY, wordTexts, type VocabularySubject } from '@laurel/messages';
import { createContext, type ReactNode, startTransition, Suspense, use, useContext, useEffect, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { type Language, textsIn } from './texts.ts';

/** Where the browser keeps the choice. */
export const LANGUAGE_KEPT = 'laurel.language';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const ZONE = 'Asia/Ho_Chi_Minh';

const Chosen = createContext<{ language: Language; choose: (language: Language) => void } | null>(null);

/** Vietnamese unless the person chose otherwise on this device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(LANGUAGE_KEPT) === 'en' ? 'en' : 'vi',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(LANGUAGE_KEPT, language);
  }, [language]);
  // What is shown stays until the texts of the other language are there, and where they do not come.
  const choose = (other: Language) =>
    void Promise.resolve(textsIn(other)).then(
      () => startTransition(() => setLanguage(other)),
      () => undefined,
    );
  return (
    <Chosen.Provider value={{ language, choose }}>
      <Suspense fallback={null}>
        <Spoken language={language}>{children}</Spoken>
      </Suspense>
    </Chosen.Provider>
  );
}

function Spoken({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const texts = textsIn(language);
  const messages = texts instanceof Promise ? use(texts) : texts;
  return (
    <IntlProvider locale={LOCALES[language]} timeZone={ZONE} messages={messages}>
      {children}
    </IntlProvider>
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
