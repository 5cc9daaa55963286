import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { refusedTogether } from './refused-together.ts';

/** What the office may not do with a commendation now, and why. */
export function RefusedFollowing({ choice }: { readonly choice: Schemas['CommendationChoices'] }) {
  const { text, both } = useWords();
  const refused = refusedTogether(choice);
  if (refused.length === 0) return null;
  const count = refused.flatMap(({ words }) => words).length;
  return (
    <details className="laurel-details">
      <summary>{text('afterwards.whyNot', { count })}</summary>
      <dl className="laurel-facts">
        {refused.map(({ words, why }) => (
          <div key={why.texts.vi} className="laurel-row">
            <dt>{words.map((word) => text(`step.${word}`)).join(' · ')}</dt>
            <dd>{both(why.texts)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
