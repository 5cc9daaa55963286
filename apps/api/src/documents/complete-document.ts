import type { DocumentType } from '@laurel/contracts';
import type { ProblemCode } from '@laurel/messages';
import {
  type DocumentRow,
  giveBackDocument,
  keepDocument,
  lockDraft,
  actingReader,
  refuseDocument,
  takeDocument,
  transact,
} from '@laurel/store';
import { type ContentProblem, lookedAt } from '../content/looked-at.ts';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';
import type { Office } from '../identity/identity.ts';
import { nominationOf, refusedAttaching } from './document-office.ts';
import type { DocumentMeans } from './means.ts';
import { uploadOver } from './upload-over.ts';
import { partsOf } from './upload.ts';
import { type Whole, withWhole } from './whole.ts';

/** Longer than putting together, reading and scanning 50 MB can take; behind it somebody died, and another may try. */
const TAKEN_FOR_MS = 5 * 60_000;

/**
 * Puts the parts together and looks at what came: its size, its hash, its type by content, and for viruses. What the content is
 * refused for is final; what is missing or broken can be sent again.
 */
export async function completeDocument(
  means: DocumentMeans,
  document: DocumentRow,
  { office, sha256 }: { readonly office: Office; readonly sha256: string },
): Promise<void> {
  const { id } = document;
  const tx = actingReader(means.store);
  const at = new Date();
  const taken = await takeDocument(tx, id, { at, until: new Date(at.getTime() + TAKEN_FOR_MS) });
  if (!taken) throw await uploadOver(tx, id);
  try {
    const missing = missingParts(document.bytes, taken.parts);
    if (missing.length > 0) throw new Problem(409, 'PARTS_MISSING', { facts: { hint: missing.join(', ') } });
    const done = await withWhole(means.bytes, document, (whole) =>
      keepIfFit(means, { document, whole, office, sha256 }),
    );
    if (done === null) throw new Problem(409, 'PARTS_MISSING', { facts: { hint: '?' } });
  } finally {
    // Nothing where it was kept or refused.
    await giveBackDocument(tx, id);
  }
}

interface Fit {
  readonly document: DocumentRow;
  readonly whole: Whole;
  readonly office: Office;
  readonly sha256: string;
}

async function keepIfFit(means: DocumentMeans, { document, whole, office, sha256 }: Fit): Promise<true> {
  const { id } = document;
  if (whole.sha256 !== sha256 || whole.bytes !== document.bytes) {
    throw new Problem(422, 'DOCUMENT_DIGEST_WRONG', { facts: { given: sha256, required: whole.sha256 } });
  }
  const wrong = await lookedAt(whole.path, document.mediaType as DocumentType);
  if (wrong) return refuseContent(means, id, wrong);
  const verdict = await means.scan(whole.path);
  if (verdict.kind === 'FOUND')
    return refuseContent(means, id, { code: 'DOCUMENT_INFECTED', facts: { hint: verdict.what } });
  await means.bytes.put(id, sha256, whole);
  await transact(means.store, async (tx) => {
    // Held: a nomination that is handed in or discarded at this moment comes before this document, or behind it.
    if (!(await lockDraft(tx, document.nominationId))) throw notFound();
    const refused = refusedAttaching(office, await nominationOf(tx, document.nominationId), 'completeDocument');
    if (refused) throw refusalProblem(refused);
    if (!(await keepDocument(tx, id, { sha256, scan: verdict.kind, at: new Date() }))) throw await uploadOver(tx, id);
  });
  return true;
}

async function refuseContent(means: DocumentMeans, id: string, { code, facts }: ContentProblem): Promise<never> {
  await refuseDocument(actingReader(means.store), id, { code, facts });
  throw new Problem(422, code, { facts });
}

/** What this content was refused for before. */
export function refusedBefore({ refusal }: DocumentRow): Problem | null {
  return refusal && new Problem(422, refusal.code as ProblemCode, { facts: refusal.facts });
}

function missingParts(bytes: number, parts: DocumentRow['parts']): number[] {
  const numbers = Array.from({ length: partsOf(bytes) }, (_, index) => index + 1);
  return numbers.filter((n) => !Object.hasOwn(parts, String(n)));
}
