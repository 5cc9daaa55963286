import { type LevelKey, policy } from '@laurel/domain';
import {
  actingReader,
  caseConcerns,
  caseHeader,
  type CaseHeader,
  findConcernsBeside,
  presentHeader,
  type Store,
} from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { notFound } from '../problem/problem.ts';
import { permit } from './permit.ts';

/**
 * Lets an office read of a case, and returns the case as it stands now; or throws: NOT_FOUND where there is none, and where it is
 * restricted to others.
 */
export function permitCase(store: Store, id: string, office: Office, action: policy.Operation) {
  return permitted(store, { id, office, action, levelOf: () => null });
}

/** The same where the unit that holds the case counts as the own one. */
export function permitHeldCase(store: Store, id: string, office: Office, action: policy.Operation) {
  return permitted(store, { id, office, action, levelOf: ({ level }) => level });
}

interface Asked {
  readonly id: string;
  readonly office: Office;
  readonly action: policy.Operation;
  readonly levelOf: (header: CaseHeader) => LevelKey | null;
}

async function permitted(store: Store, { id, office, action, levelOf }: Asked): Promise<CaseHeader> {
  const tx = actingReader(store);
  const [stored, beside] = await Promise.all([caseHeader(tx, id), findConcernsBeside(tx, id, office.unitId)]);
  if (!stored || !beside) throw notFound();
  const header = await presentHeader(tx, stored);
  const concerns = caseConcerns(header, beside, { unitId: office.unitId, level: levelOf(header) });
  permit(office, action, { relations: policy.relationsToCase(office, concerns) });
  return header;
}
