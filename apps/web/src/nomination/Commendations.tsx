import type { ReactNode } from 'react';
import { useWords } from '../shell/language.tsx';
import { Commendation } from './Commendation.tsx';
import classes from './Commendations.module.css';
import type { Nomination } from './nomination.ts';

interface CommendationsProps {
  readonly items: Nomination['commendations'];
  /** What stands under each. */
  readonly under?: (commendation: Nomination['commendations'][number]) => ReactNode;
}

/** What was given in this case: each a decision of its own with its own number. */
export function Commendations({ items, under }: CommendationsProps) {
  const { text } = useWords();
  if (items.length === 0) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.commendations')}</h2>
      <ul className={classes['commendations']}>
        {items.map((commendation) => (
          <li key={commendation.id}>
            <Commendation commendation={commendation} />
            {under?.(commendation)}
          </li>
        ))}
      </ul>
    </section>
  );
}
