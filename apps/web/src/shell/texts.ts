import type { ScreenKey } from '@laurel/messages';
import vietnamese from 'virtual:texts/vi';

export type Language = 'vi' | 'en';

/** A text in ICU's message format for each key. */
export type ScreenTexts = typeof vietnamese;

let english: Promise<ScreenTexts> | undefined;

/** The texts of the language that nearly everybody reads are there; those of the other come when they are asked for. */
export function textsIn(language: Language): ScreenTexts | Promise<ScreenTexts> {
  return language === 'vi' ? vietnamese : inEnglish();
}

/** Whether the screens have a text under this key, such as one that is made of a code. */
export function isScreenKey(key: string): key is ScreenKey {
  return Object.hasOwn(vietnamese, key);
}

async function load(): Promise<ScreenTexts> {
  const module = await import('virtual:texts/en');
  return module.default;
}

function inEnglish(): Promise<ScreenTexts> {
  english ??= load().catch((fault: unknown) => {
    english = undefined;
    throw fault;
  });
  return english;
}
