import { isSameActor, type LevelKey, type Refusal, refuse, type UnitId } from '@laurel/domain';
import type { SessionRow } from '@laurel/store';
import { holdsRole } from '../commands/may-ask.ts';
import { isOf, type Office } from '../identity/identity.ts';

/** Who decides for one name signs for a list, and for the own unit only. */
export function refuseSigner(office: Office, level: LevelKey): Refusal | null {
  if (!holdsRole(office, 'decide', level)) return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  return office.unitId ? null : refuse('UNIT_NOT_CONCERNED');
}

/** A shorter list is confirmed by who signed the longer one. */
export function refuseConfirmer(office: Office, { unitId, level, signer }: SessionRow): Refusal | null {
  const refused = refuseSigner(office, level);
  if (refused) return refused;
  if (!isOf(office, unitId)) return refuse('UNIT_NOT_CONCERNED');
  return isSameActor(office, signer) ? null : refuse('ROLE_NOT_ALLOWED', { role: office.role });
}

export function unitOf(office: Office): UnitId {
  if (!office.unitId) throw new Error('Who signs has a unit.');
  return office.unitId;
}
