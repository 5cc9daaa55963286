import type { RecordRequest } from '@laurel/contracts';
import {
  calendarDayOf,
  type CaseEvent,
  type CaseState,
  currentReview,
  isoDay,
  type LevelKey,
  personOf,
  type Refusal,
  refuseMembers,
  refuseSeat,
  reviewAt,
  seatStanding,
} from '@laurel/domain';
import { findCouncilMember, rosterOn, type Transaction } from '@laurel/store';
import { MovedMeanwhile } from './faults.ts';

/** The refusals that hang on the roster of a unit: how many members are in term today, and whose seat it is. */
export async function refusedByRoster(
  tx: Transaction,
  { actor, events, state }: RecordRequest,
  now: number,
): Promise<Refusal | null> {
  const day = isoDay(calendarDayOf(now));
  for (const event of events) {
    if (event.kind === 'CouncilConvened') {
      const roster = await rosterOn(tx, currentReview(state, event.level).unitId, day);
      return refuseMembers(event.seats, roster && { inTerm: roster.length });
    }
    if (event.kind !== 'BallotCast' && event.kind !== 'MemberRecused') continue;
    const member = await memberAt(tx, state, event);
    return refuseSeat(event.seat, seatStanding(member, personOf(actor), day));
  }
  return null;
}

/** A council that is convened, with its members by seat where its unit has a roster. */
export async function withSeating(
  tx: Transaction,
  { state }: RecordRequest,
  event: CaseEvent,
  now: number,
): Promise<CaseEvent> {
  if (event.kind !== 'CouncilConvened') return event;
  const seating = await rosterOn(tx, currentReview(state, event.level).unitId, isoDay(calendarDayOf(now)));
  if (!seating) return event;
  // Somebody was appointed, or a term was ended, since the number was checked: tried again it is judged anew.
  if (seating.length !== event.seats) throw new MovedMeanwhile(`The roster of ${event.level} changed a moment ago.`);
  return { ...event, seating };
}

/** Nobody was appointed to a seat of a meeting without a roster. */
async function memberAt(
  tx: Transaction,
  state: CaseState,
  { level, seat }: { readonly level: LevelKey; readonly seat: number },
) {
  const id = reviewAt(state, level)?.council?.seating?.[seat - 1];
  if (!id) return null;
  const member = await findCouncilMember(tx, id);
  if (!member) throw new Error(`There is no council member ${id}.`);
  return member;
}
