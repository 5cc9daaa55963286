import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { nominationsBehindSearch } from './behind-search.ts';

interface SeasonFactsProps {
  readonly season: Schemas['Season'];
  readonly outcomes: Schemas['SeasonTally']['outcomes'];
}

/** Under which rules the season ran, when, and how its cases ended. */
export function SeasonFacts({ season, outcomes }: SeasonFactsProps) {
  const { text, word, day } = useWords();
  const { id, ruleSet, periods, openedAt, endedAt, openCases } = season;
  const ended = Object.entries(outcomes).map(([outcome, count = 0]) => ({
    outcome,
    said: text('totals.outcome', { count, outcome: word('outcome', outcome) }),
  }));
  return (
    <section className="laurel-sheet">
      <h2>{text('totals.facts')}</h2>
      <dl className="laurel-facts">
        <dt>{text('totals.periods')}</dt>
        <dd>{periods.join(', ')}</dd>
        <dt>{text('totals.ruleSet')}</dt>
        <dd>
          {ruleSet.id} · <code>{ruleSet.hash}</code>
        </dd>
        <dt>{text('totals.opened')}</dt>
        <dd>{day(openedAt)}</dd>
        <dt>{text('totals.ended')}</dt>
        <dd>{endedAt ? day(endedAt) : text('totals.running')}</dd>
        <dt>{text('totals.endedCases')}</dt>
        <dd>
          {ended.length === 0
            ? '0'
            : ended.map(({ outcome, said }, n) => (
                <span key={outcome}>
                  {n > 0 && '; '}
                  <Behind id={id} outcome={outcome}>
                    {said}
                  </Behind>
                </span>
              ))}
        </dd>
        <dt>{text('totals.openCases')}</dt>
        <dd>
          {openCases === 0 ? (
            0
          ) : (
            <Behind id={id} label={text('totals.openFigure', { openCases })}>
              {openCases}
            </Behind>
          )}
        </dd>
      </dl>
    </section>
  );
}

interface BehindProps {
  readonly id: string;
  readonly outcome?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** To the cases behind a figure; the figure alone for an administrator, who reads no cases. */
function Behind({ id, outcome, label, children }: BehindProps) {
  const { office } = useSeat();
  if (office?.role === 'ADMIN') return children;
  return (
    <Link
      to="/seasons/$id/nominations"
      params={{ id }}
      search={nominationsBehindSearch(outcome ? { outcome } : {})}
      className="laurel-link"
      aria-label={label}
    >
      {children}
    </Link>
  );
}
