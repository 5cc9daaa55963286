import { type ScreenKey, SCREEN_TEXTS } from '@laurel/messages';
import { useWords } from '../shell/language.tsx';

/** A command or an operation in words, where the screens have a name for it; else its code. */
export function useTried(): (code: string) => string {
  const { text } = useWords();
  return (code) => {
    const key = [`step.${code}`, `audit.action.${code}`].find((one) => Object.hasOwn(SCREEN_TEXTS, one));
    return key ? text(key as ScreenKey) : code;
  };
}
