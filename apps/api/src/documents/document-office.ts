import { type policy, type Refusal, refuse } from '@laurel/domain';
import { actingReader, caseHeader, type CaseHeader, presentHeader, type Store, type Transaction } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { refusedAtDraft, refusedWriting } from '../intake/draft-office.ts';
import { permitCase } from '../permission/permit-case.ts';
import { notFound, refusalProblem } from '../problem/problem.ts';

/** The nomination that documents are attached to, with the units that are there now. */
export async function nominationOf(tx: Transaction, id: string): Promise<CaseHeader> {
  const header = await caseHeader(tx, id);
  if (!header) throw notFound();
  return presentHeader(tx, header);
}

/** Who writes the nomination attaches its documents and takes them off: while it is a draft, or open. */
export function refusedAttaching(office: Office, header: CaseHeader, action: policy.Operation): Refusal | null {
  const refused = refusedWriting(office, header, action);
  if (refused) return refused;
  return header.phase === 'CLOSED' ? refuse('CASE_CLOSED') : null;
}

/** What was handed in stays: it is what the levels judge by. */
export function refusedRemoving(office: Office, header: CaseHeader): Refusal | null {
  const refused = refusedAttaching(office, header, 'removeDocument');
  return refused ?? (header.phase === 'DRAFT' ? null : refuse('ALREADY_SUBMITTED'));
}

/** The documents of a draft are read within its unit; of a nomination by the offices that it concerns. Auditors read both. */
export async function permitDocumentReading(
  store: Store,
  office: Office,
  nominationId: string,
  action: policy.Operation,
): Promise<void> {
  const header = await nominationOf(actingReader(store), nominationId);
  if (header.phase !== 'DRAFT') {
    await permitCase(store, nominationId, office, action);
    return;
  }
  const refused = refusedAtDraft(office, header, 'readDraft');
  if (refused) throw refusalProblem(refused);
}
