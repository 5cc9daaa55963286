import type { CouncilRule } from '@laurel/domain';
import type { Nomination } from '../nomination/nomination.ts';
import { useWords } from '../shell/language.tsx';
import { MinutesHead } from './MinutesHead.tsx';
import { MinutesResult } from './MinutesResult.tsx';
import { MinutesSeats } from './MinutesSeats.tsx';
import type { Figures, MinutesOf } from './minutes.ts';
import { usePaperDay } from './usePaperDay.ts';

interface MinutesProps {
  readonly nomination: Nomination;
  readonly unit: Nomination['levels'][number]['unit'];
  readonly told: MinutesOf;
  readonly rule: CouncilRule;
  /** Null while the meeting is open. */
  readonly figures: Figures | null;
}

/** Every word of the paper is of the ledger; what the ledger does not hold is left to be written by hand. */
export function Minutes({ nomination, unit, told, rule, figures }: MinutesProps) {
  const { text, word } = useWords();
  const when = usePaperDay();
  const { nominee, category, achievement, period } = nomination;
  const count = (part: string) => told.seats.filter((line) => line.part === part).length;
  return (
    <article className="laurel-minutes">
      <MinutesHead unit={unit.name} at={told.closedAt ?? told.convenedAt} />
      <h2>{text('minutes.title')}</h2>
      <p className="laurel-minutes-abstract">{text('minutes.abstract', { nominee: nominee.name })}</p>
      <h3>{text('minutes.time')}</h3>
      <p>
        {text('minutes.convenedAt', when(told.convenedAt))}{' '}
        {told.closedAt ? text('minutes.closedAt', when(told.closedAt)) : text('minutes.notClosed')}
      </p>
      <p>{text('minutes.place')}</p>
      <h3>{text('minutes.attendance')}</h3>
      <p>
        {text('minutes.attended', {
          seats: told.seats.length,
          inMeeting: count('IN_MEETING'),
          written: count('WRITTEN'),
          recused: count('RECUSED'),
          absent: count('ABSENT'),
        })}
      </p>
      <MinutesSeats id={nomination.id} lines={told.seats} isSecret={rule.isSecret} />
      <h3>{text('minutes.matter')}</h3>
      <p>
        {text('minutes.considered', {
          nominee: nominee.name,
          category: word('category', category),
          achievement,
          period,
        })}
      </p>
      <h3>{text('minutes.result')}</h3>
      {figures ? (
        <MinutesResult figures={figures} rule={rule} seats={told.seats.length} />
      ) : (
        <p>{text('minutes.notClosed')}</p>
      )}
      <div className="laurel-minutes-signatures">
        <p>
          <strong>{text('minutes.secretary')}</strong>
          <br />
          <em>{text('minutes.signHere')}</em>
        </p>
        <p>
          <strong>{text('minutes.chair')}</strong>
          <br />
          <em>{text('minutes.signHere')}</em>
        </p>
      </div>
      <p className="laurel-minutes-recipients">
        <strong>{text('minutes.recipients')}</strong>
        <br />
        {text('minutes.archive')}
      </p>
      <p className="laurel-minutes-proof">{text('minutes.proof', told.entries)}</p>
    </article>
  );
}
