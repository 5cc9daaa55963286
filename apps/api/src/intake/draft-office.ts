import { type Refusal, refuse, type Role } from '@laurel/domain';
import type { DraftRow } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';

/** Where nobody nominates, these originate a nomination at their own unit. */
export const ORIGINATORS: readonly Role[] = ['HEAD', 'DEPUTY'];

/** The offices that write a nomination: nominators for a unit that nominates, else whoever originates it. */
export function writesFor(fromUnitId: string | null, role: Role): boolean {
  return fromUnitId ? role === 'NOMINATOR' : ORIGINATORS.includes(role);
}

/** What tells whose draft it is. */
type OwnedDraft = Pick<DraftRow, 'fromUnitId' | 'units' | 'startAt'>;

/** Whose draft it is: the unit that nominates, or the one at which a head originated it. */
export function unitOfDraft({ fromUnitId, units, startAt }: OwnedDraft) {
  return fromUnitId ?? units[startAt];
}

/** A draft is read within its own unit, and by auditors. */
export function refusedDraftReading(office: Office, draft: OwnedDraft): Refusal | null {
  if (office.role === 'AUDITOR') return null;
  if (office.role === 'ADMIN') return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  return isOf(office, unitOfDraft(draft)) ? null : refuse('UNIT_NOT_CONCERNED');
}

/** It is changed by who may write it. */
export function refusedDraftChange(office: Office, draft: DraftRow): Refusal | null {
  if (!writesFor(draft.fromUnitId, office.role)) return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  return isOf(office, unitOfDraft(draft)) ? null : refuse('UNIT_NOT_CONCERNED');
}
