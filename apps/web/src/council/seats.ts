import { useQuery } from '@tanstack/react-query';
import { latestSteps } from '../nomination/review-steps.ts';
import type { Nomination } from '../nomination/nomination.ts';
import { useSeat } from '../shell/session.ts';
import type { Meeting } from './CouncilState.tsx';
import { rosterQuery } from './roster.ts';

/** Where a member sits. OWN: in the seat of the appointment; ANY: nobody was appointed, and a free seat is taken. */
export type Seats =
  | { readonly kind: 'LOADING' | 'NONE' }
  | { readonly kind: 'OWN' | 'SPOKEN'; readonly seat: number }
  | { readonly kind: 'ANY'; readonly free: readonly number[] };

/** The seat of whoever reads in the meeting that sits on this case. */
export function useSeats(nomination: Nomination): Seats {
  const { me, office } = useSeat();
  const meeting = latestSteps(nomination)?.council;
  const unitId = office?.unitId ?? '';
  const { data: roster } = useQuery({ ...rosterQuery(unitId), enabled: Boolean(meeting?.seating) && unitId !== '' });
  if (!meeting) return { kind: 'NONE' };
  if (!meeting.seating) return { kind: 'ANY', free: freeSeats(meeting) };
  if (!roster) return { kind: 'LOADING' };
  const own = roster.items.filter(({ personId }) => personId === me.person.id).map(({ id }) => id);
  const seat = meeting.seating.findIndex((id) => own.includes(id)) + 1;
  if (seat === 0) return { kind: 'NONE' };
  return { kind: freeSeats(meeting).includes(seat) ? 'OWN' : 'SPOKEN', seat };
}

/** Seats that have neither voted nor stayed out. */
function freeSeats({ seats, ballots, recused }: Meeting): number[] {
  const spoken = [...recused, ...ballots.map(({ seat }) => seat)];
  return Array.from({ length: seats }, (_, index) => index + 1).filter((seat) => !spoken.includes(seat));
}
