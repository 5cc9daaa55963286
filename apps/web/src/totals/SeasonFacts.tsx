import { Link } from '@tanstack/react-router';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
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
  const behind = { to: '/seasons/$id/nominations', params: { id }, className: 'laurel-link' } as const;
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
                  <Link {...behind} search={nominationsBehindSearch({ outcome })}>
                    {said}
                  </Link>
                </span>
              ))}
        </dd>
        <dt>{text('totals.openCases')}</dt>
        <dd>
          {openCases === 0 ? (
            0
          ) : (
            <Link {...behind} aria-label={text('totals.openFigure', { openCases })}>
              {openCases}
            </Link>
          )}
        </dd>
      </dl>
    </section>
  );
}
