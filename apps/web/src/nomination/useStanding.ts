import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

type Standing = Pick<Schemas['NominationRow'], 'phase' | 'level' | 'outcome'>;

/** Where a file stands, in words: how it ended, or its phase and the level where it is. */
export function useStanding(): (of: Standing) => string {
  const { text, word } = useWords();
  return ({ phase, level, outcome }) => {
    if (outcome) return word('outcome', outcome);
    return level ? text('case.at', { phase: word('phase', phase), level: word('level', level) }) : word('phase', phase);
  };
}
