import type { policy } from '@laurel/domain';
import type { Office } from '../identity/identity.ts';
import { permit, sightOfOffice } from '../permission/permit.ts';

/**
 * Whose nominations an office finds: all for an auditor, else those that its unit proposes, reviews or was asked about. An
 * administrator looks after people and units, and reads no dossier: ROLE_NOT_ALLOWED.
 */
export function findsWhatConcerns(office: Office, action: policy.Operation): { readonly unitId: string | null } {
  permit(office, action);
  const { everything, unitId } = sightOfOffice(office);
  return { unitId: everything ? null : unitId };
}
