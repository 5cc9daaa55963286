import type { CouncilRule } from '@laurel/domain';
import { useWords } from '../shell/language.tsx';
import type { Figures } from './minutes.ts';

interface MinutesResultProps {
  readonly figures: Figures;
  readonly rule: CouncilRule;
  readonly seats: number;
}

/** Quorum, votes and conclusion, each with the figure that the rule asked for. */
export function MinutesResult({ figures, rule, seats }: MinutesResultProps) {
  const { text } = useWords();
  const { cast, needed, hasQuorum, base, isPassed, written, absent, recused } = figures;
  const { percent, isStrict } = rule.threshold;
  return (
    <>
      <p>{text(rule.isSecret ? 'minutes.secret' : 'minutes.open')}</p>
      <p>{text('minutes.quorum', { cast, seats, needed, met: hasQuorum ? 'yes' : 'no' })}</p>
      <dl className="laurel-minutes-count">
        {(['for', 'against', 'blank'] as const).map((pile) => (
          <div key={pile}>
            <dt>{text(`minutes.count.${pile}`)}</dt>
            <dd>{text('minutes.ofBase', { count: figures[pile] })}</dd>
          </div>
        ))}
      </dl>
      <p>{text('minutes.other', { written, absent, recused })}</p>
      <p>{text('minutes.share', { votesFor: figures.for, base, percent, strict: isStrict ? 'yes' : 'no' })}</p>
      <p>
        <strong>{text(isPassed ? 'minutes.passed' : 'minutes.notPassed')}</strong>
      </p>
    </>
  );
}
