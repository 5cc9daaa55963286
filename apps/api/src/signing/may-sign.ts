import { isSameActor, type LevelKey, policy, type Refusal, refuse, type UnitId } from '@laurel/domain';
import type { SessionRow } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { policyRefusal, refusedCode } from '../permission/permit.ts';

/** Who decides for one name signs for a list, and for the own unit only. */
export function refuseSigner(office: Office, level: LevelKey): Refusal | null {
  return refusedAtUnit(office, 'signList', { unitId: office.unitId, level });
}

/** A shorter list is confirmed by who signed the longer one. */
export function refuseConfirmer(office: Office, { unitId, level, signer }: SessionRow): Refusal | null {
  const refused = refusedAtUnit(office, 'confirmList', { unitId, level });
  if (refused) return refused;
  return isSameActor(office, signer) ? null : refuse('ROLE_NOT_ALLOWED', { role: office.role });
}

interface ListOf {
  readonly unitId: string | null;
  readonly level: LevelKey;
}

function refusedAtUnit(office: Office, action: policy.Action, { unitId, level }: ListOf): Refusal | null {
  const code = refusedCode(office, action, { relations: [policy.relationToUnit(office, unitId)], level });
  return code && policyRefusal(code, office);
}

export function unitOf(office: Office): UnitId {
  if (!office.unitId) throw new Error('Who signs has a unit.');
  return office.unitId;
}
