import { policy } from '@laurel/domain';
import { actingReader, caseConcerns, caseHeader, findConcernsBeside, presentHeader, type Store } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { notFound } from '../problem/problem.ts';
import { permit } from './permit.ts';

/** Lets an office read of a case, or throws: NOT_FOUND where there is none, and where it is restricted to others. */
export async function permitCase(store: Store, id: string, office: Office, action: policy.Operation): Promise<void> {
  const tx = actingReader(store);
  const [stored, beside] = await Promise.all([caseHeader(tx, id), findConcernsBeside(tx, id, office.unitId)]);
  if (!stored || !beside) throw notFound();
  const header = await presentHeader(tx, stored);
  const concerns = caseConcerns(header, beside, { unitId: office.unitId, level: null });
  permit(office, action, { relations: policy.relationsToCase(office, concerns) });
}
