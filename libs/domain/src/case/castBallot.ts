import { refuseSeat } from '../council/term.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { CastBallot } from './command-council.ts';
import type { CaseEvent } from './event.ts';
import type { BallotCast } from './event-council.ts';
import type { Facts } from './facts.ts';
import { councilRule, meetingAt, notFree, notSitting } from './meeting.ts';
import { placeOf } from './standing.ts';
import { type CaseState, withReview } from './state.ts';

/** A member votes once, in the meeting or in writing; a ballot that was cast is never changed. */
export function refuseCastBallot(state: CaseState, { level, seat, written }: CastBallot, facts: Facts): Refusal | null {
  const refused = notSitting(state, level) ?? notFree(meetingAt(state, level), seat);
  if (refused) return refused;
  const isBarred = written && !councilRule(state, level).allowsWrittenBallots;
  if (isBarred) return refuse('WRITTEN_BALLOT_NOT_ALLOWED', { seat: String(seat) });
  return refuseSeat(seat, facts.seat);
}

/** Under a secret ballot the vote lies in the box alone, and the ledger tells that the member voted. */
export function castBallot(state: CaseState, { level, seat, vote, written = false }: CastBallot): CaseEvent[] {
  const open = vote !== undefined && !councilRule(state, level).isSecret ? { vote } : {};
  return [{ kind: 'BallotCast', ...placeOf(state, level), seat, written, ...open }];
}

export function foldBallot(state: CaseState, { level, seat, written, vote }: BallotCast): Partial<CaseState> {
  const meeting = meetingAt(state, level);
  const ballot = { seat, written, ...(vote ? { vote } : {}) };
  return withReview(state, level, () => ({ council: { ...meeting, ballots: [...meeting.ballots, ballot] } }));
}
