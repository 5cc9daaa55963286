import { useWords } from '../shell/language.tsx';
import { isScreenKey } from '../shell/texts.ts';

/** A command or an operation in words, where the screens have a name for it; else its code. */
export function useTried(): (code: string) => string {
  const { text } = useWords();
  return (code) => {
    const key = [`step.${code}`, `audit.action.${code}`].find(isScreenKey);
    return key ? text(key) : code;
  };
}
