import { refuseSeat } from '../council/term.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Recuse } from './command-council.ts';
import type { CaseEvent } from './event.ts';
import type { MemberRecused } from './event-council.ts';
import type { Facts } from './facts.ts';
import { meetingAt, notFree, notSitting } from './meeting.ts';
import { placeOf } from './standing.ts';
import { type CaseState, withReview } from './state.ts';

/** A member with an interest in the case stays out of it, with the reason; whether that shrinks the base is the rule's. */
export function refuseRecuse(state: CaseState, { level, seat }: Recuse, facts: Facts): Refusal | null {
  return notSitting(state, level) ?? notFree(meetingAt(state, level), seat) ?? refuseSeat(seat, facts.seat);
}

export function recuse(state: CaseState, { level, seat, reason }: Recuse): CaseEvent[] {
  return [{ kind: 'MemberRecused', ...placeOf(state, level), seat, reason }];
}

export function foldRecused(state: CaseState, { level, seat }: MemberRecused): Partial<CaseState> {
  const meeting = meetingAt(state, level);
  return withReview(state, level, () => ({ council: { ...meeting, recused: [...meeting.recused, seat] } }));
}
