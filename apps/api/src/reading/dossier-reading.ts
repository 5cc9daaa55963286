import { type Refusal, refuse } from '@laurel/domain';
import { type CaseHeader, hadTaskIn, type Transaction } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';

/** A dossier is read by the offices that it concerns. An administrator looks after people and units, and reads no dossier. */
export async function refusedReading(tx: Transaction, header: CaseHeader, office: Office): Promise<Refusal | null> {
  if (office.role === 'AUDITOR') return null;
  if (office.role === 'ADMIN') return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  const concerned = [header.fromUnitId, ...Object.values(header.units)].some((unitId) => isOf(office, unitId));
  if (concerned || (office.unitId && (await hadTaskIn(tx, header.id, office.unitId)))) return null;
  return refuse('UNIT_NOT_CONCERNED');
}
