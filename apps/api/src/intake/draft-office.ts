import { type policy, type Refusal, refuse, type Role } from '@laurel/domain';
import type { DraftRow } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';
import { policyRefusal, refusedCode } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';

/** Where nobody nominates, these originate a nomination at their own unit. */
export const ORIGINATORS: readonly Role[] = ['HEAD', 'DEPUTY'];

/** The offices that write a nomination: nominators for a unit that nominates, else whoever originates it. */
export function writesFor(fromUnitId: string | null, role: Role): boolean {
  return fromUnitId ? role === 'NOMINATOR' : ORIGINATORS.includes(role);
}

/** What tells whose draft it is. */
type OwnedDraft = Pick<DraftRow, 'fromUnitId' | 'units' | 'startAt' | 'readers'>;

/** Whose draft it is: the unit that nominates, or the one at which a head originated it. */
export function unitOfDraft({ fromUnitId, units, startAt }: OwnedDraft) {
  return fromUnitId ?? units[startAt];
}

/**
 * A draft is read within its own unit, and by auditors; changed, and given documents, by who may write it. Throws NOT_FOUND
 * where it is restricted to others.
 */
export function refusedAtDraft(office: Office, draft: OwnedDraft, action: policy.Operation): Refusal | null {
  const relations = relationsToDraft(office, draft);
  const code = refusedCode(office, action, { relations });
  if (code === 'NOT_FOUND') throw notFound();
  return code && policyRefusal(code, office);
}

function relationsToDraft(office: Office, draft: OwnedDraft): policy.Relation[] {
  const own: policy.Relation = isOf(office, unitOfDraft(draft)) ? 'ORIGIN' : 'UNRELATED';
  if (!draft.readers) return [own];
  return [own, office.personId && draft.readers.includes(office.personId) ? 'LISTED' : 'UNLISTED'];
}

/** Of those the one that this draft is written by: a nominator for the unit that nominates, or who originates it. */
export function refusedWriting(office: Office, draft: OwnedDraft, action: policy.Operation): Refusal | null {
  const refused = refusedAtDraft(office, draft, action);
  if (refused) return refused;
  return writesFor(draft.fromUnitId, office.role) ? null : refuse('ROLE_NOT_ALLOWED', { role: office.role });
}
