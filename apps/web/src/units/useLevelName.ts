import { useWords } from '../shell/language.tsx';
import type { ListedUnit } from './units.ts';

/** A level in words; an agency stands at none. */
export function useLevelName(): (level: ListedUnit['level']) => string {
  const { text, word } = useWords();
  return (level) => (level === 'AGENCY' ? text('units.agency') : word('level', level));
}
