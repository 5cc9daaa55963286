import { type Refusal, refuse } from '@laurel/domain';
import { caseHeader, type CaseHeader, presentHeader, type Transaction } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';
import { refusedDraftReading, unitOfDraft, writesFor } from '../intake/draft-office.ts';
import { notFound } from '../problem/problem.ts';
import { refusedReading } from '../reading/dossier-reading.ts';

/** The nomination that documents are attached to, with the units that are there now. */
export async function nominationOf(tx: Transaction, id: string): Promise<CaseHeader> {
  const header = await caseHeader(tx, id);
  if (!header) throw notFound();
  return presentHeader(tx, header);
}

/** Who writes the nomination attaches its documents and takes them off: while it is a draft, or open. */
export function refusedAttaching(office: Office, header: CaseHeader): Refusal | null {
  if (!writesFor(header.fromUnitId, office.role)) return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  if (!isOf(office, unitOfDraft(header))) return refuse('UNIT_NOT_CONCERNED');
  return header.phase === 'CLOSED' ? refuse('CASE_CLOSED') : null;
}

/** What was handed in stays: it is what the levels judge by. */
export function refusedRemoving(office: Office, header: CaseHeader): Refusal | null {
  return refusedAttaching(office, header) ?? (header.phase === 'DRAFT' ? null : refuse('ALREADY_SUBMITTED'));
}

/** The documents of a draft are read within its unit; of a nomination by the offices that it concerns. Auditors read both. */
export async function refusedDocumentReading(
  tx: Transaction,
  office: Office,
  header: CaseHeader,
): Promise<Refusal | null> {
  return header.phase === 'DRAFT' ? refusedDraftReading(office, header) : refusedReading(tx, header, office);
}
