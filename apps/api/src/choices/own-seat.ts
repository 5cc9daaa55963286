import { type CaseState, type OwnSeat, personOf, reviewAt, seatStanding } from '@laurel/domain';
import { memberAmong, type Transaction } from '@laurel/store';
import type { Office } from '../identity/identity.ts';

/** Where a member sits in the council of the level where the case waits; undefined for others, and where nobody was appointed. How others stand to their seats is told to nobody. */
export async function ownSeat(
  tx: Transaction,
  { state, office, day }: { readonly state: CaseState; readonly office: Office; readonly day: string },
): Promise<OwnSeat | undefined> {
  const seating = state.at && reviewAt(state, state.at)?.council?.seating;
  if (!seating || office.role !== 'MEMBER') return undefined;
  const personId = personOf(office);
  const member = personId === null ? null : await memberAmong(tx, seating, personId);
  if (!member) return { seat: null, standing: 'OF_ANOTHER' };
  return { seat: seating.indexOf(member.id) + 1, standing: seatStanding(member, personId, day) };
}
