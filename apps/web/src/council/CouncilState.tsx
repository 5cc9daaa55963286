import type { LevelReview } from '@laurel/domain';
import { useWords } from '../shell/language.tsx';

export type Meeting = NonNullable<LevelReview['council']>;

/** How far a meeting is, or its result in words and figures. */
export function CouncilState({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useWords();
  const { seats, ballots, recused, closed } = meeting;
  const counted = { seats, recused: recused.length };
  if (!closed) return text('council.state', { ...counted, cast: ballots.length });
  const { count, isPassed } = closed;
  return text('council.closed', {
    ...counted,
    passed: isPassed ? 'yes' : 'no',
    votesFor: count.for,
    votesAgainst: count.against,
    blank: count.blank,
    written: count.written,
  });
}
