import { useRemarks } from '../nomination/remarks.ts';
import { useWords } from '../shell/language.tsx';
import type { SeatLine } from './minutes.ts';

interface MinutesSeatsProps {
  readonly id: string;
  readonly lines: readonly SeatLine[];
  /** Then no column tells how a seat voted. */
  readonly isSecret: boolean;
}

/** Seat by seat: whether it voted in the meeting or in writing, stayed out and why, or is missing. */
export function MinutesSeats({ id, lines, isSecret }: MinutesSeatsProps) {
  const { text, word } = useWords();
  const { textOf } = useRemarks(id);
  return (
    <table className="laurel-minutes-seats" aria-label={text('minutes.seatBySeat')}>
      <thead>
        <tr>
          <th scope="col">{text('council.seat')}</th>
          <th scope="col">{text('minutes.part')}</th>
          {!isSecret && <th scope="col">{text('minutes.vote')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ seat, part, vote, reason }) => (
          <tr key={seat}>
            <td>{seat}</td>
            <td>
              {text(`minutes.part.${part}`)}
              {textOf(reason) && `: ${textOf(reason)}`}
            </td>
            {!isSecret && <td>{vote ? word('vote', vote) : '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
