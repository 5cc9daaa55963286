import { type Refusal, refuse } from '../refusal/refusal.ts';

/** As many members as a council may have: a larger one would be counted by hands, not by names. */
export const COUNCIL_SEATS_MAX = 99;

/** From the first day to the last, both included (`yyyy-mm-dd`, Asia/Ho_Chi_Minh); `toOn` null: until it is ended. */
export interface Term {
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** What is known of a unit that has a roster. */
export interface CouncilTerms {
  /** How many of its members are in term on this day. */
  readonly inTerm: number;
}

/** How whoever acts stands to a seat: nobody was appointed to it, it is the own one, its term is over, it is another person's. */
export type SeatStanding = 'WITHOUT_MEMBER' | 'OWN' | 'ENDED' | 'OF_ANOTHER';

/** Where whoever acts sits in a meeting whose members were appointed; `seat` null: nowhere. */
export interface OwnSeat {
  readonly seat: number | null;
  readonly standing: SeatStanding;
}

/** A council meets with all members who are in term on this day, and with nobody else. Without a roster any number may meet. */
export function refuseMembers(members: number, terms: CouncilTerms | null | undefined): Refusal | null {
  if (!terms || terms.inTerm === members) return null;
  return refuse('COUNCIL_NOT_AS_APPOINTED', { members: String(members), inTerm: String(terms.inTerm) });
}

/** A seat that a member was appointed to is that person's alone, as long as the term lasts. */
export function refuseSeat(seat: number, standing: SeatStanding | undefined): Refusal | null {
  if (standing === 'OF_ANOTHER') return refuse('SEAT_OF_ANOTHER', { seat: String(seat) });
  return standing === 'ENDED' ? refuse('MEMBER_TERM_ENDED', { seat: String(seat) }) : null;
}

/** Whose seat it is comes first: what became of a term is told to the member alone. */
export function seatStanding(
  member: (Term & { readonly personId: string }) | null,
  person: string | null,
  day: string,
): SeatStanding {
  if (!member) return 'WITHOUT_MEMBER';
  if (member.personId !== person) return 'OF_ANOTHER';
  return isInTerm(member, day) ? 'OWN' : 'ENDED';
}

/** Whether the term holds on a calendar day. Days of this form lie in the order of their texts. */
export function isInTerm({ fromOn, toOn }: Term, day: string): boolean {
  return fromOn <= day && (toOn === null || day <= toOn);
}
