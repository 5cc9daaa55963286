import type { UseFormRegisterReturn } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import { useWords } from '../shell/language.tsx';
import type { Seats } from './seats.ts';

interface SeatFieldProps {
  readonly seats: Seats;
  readonly field: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** The own seat in words, or the choice of a free one where nobody was appointed. */
export function SeatField({ seats, field, error }: SeatFieldProps) {
  const { text } = useWords();
  switch (seats.kind) {
    case 'LOADING':
      return <p role="status">{text('shell.loading')}</p>;
    case 'NONE':
      return <p>{text('council.notSeated')}</p>;
    case 'OWN':
      return <p>{text('council.ownSeat', { seat: seats.seat })}</p>;
    case 'SPOKEN':
      return <p>{text('council.spoken', { seat: seats.seat })}</p>;
    default:
      return (
        <Choice id="seat" label={text('council.seat')} field={field} error={error}>
          {seats.free.map((seat) => [String(seat), text('council.seatNo', { seat })])}
        </Choice>
      );
  }
}

/** The seat to speak for: the own one, or the one that was chosen; null where there is none. */
export function seatIn(seats: Seats, chosen: string): number | null {
  if (seats.kind === 'OWN') return seats.seat;
  if (seats.kind !== 'ANY') return null;
  return Number(chosen) || (seats.free[0] ?? null);
}

/** What the choice begins with. */
export function firstSeat(seats: Seats): string {
  return seats.kind === 'ANY' ? String(seats.free[0] ?? '') : '';
}
