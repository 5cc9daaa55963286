import { ReconsideredCase } from '../afterwards/ReconsideredCase.tsx';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';
import { useStanding } from './useStanding.ts';

/** Who is nominated, for what, and where the file stands. */
export function NominationFacts({ nomination }: { readonly nomination: Nomination }) {
  const { text, word } = useWords();
  const standing = useStanding();
  const { nominee, category, period, achievement, asks, reconsidersId } = nomination;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.facts')}</h2>
      <dl className="laurel-facts">
        <dt>{text('case.nominee')}</dt>
        <dd>
          <strong>{nominee.name}</strong> ({word('category', category)})
        </dd>
        <dt>{text('case.achievement')}</dt>
        <dd>{achievement}</dd>
        <dt>{text('case.period')}</dt>
        <dd>{period}</dd>
        <dt>{text('case.asks')}</dt>
        <dd>{word('level', asks)}</dd>
        <dt>{text('case.state')}</dt>
        <dd>{standing(nomination)}</dd>
        {reconsidersId && (
          <>
            <dt>{text('afterwards.reconsiders')}</dt>
            <dd>
              <ReconsideredCase id={reconsidersId} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
