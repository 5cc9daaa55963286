import { randomUUID } from 'node:crypto';
import type { BeginDocument } from '@laurel/contracts';
import { countDocuments, insertDocument, lockDraft, type Store } from '@laurel/store';
import { once } from '../input/once.ts';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';
import { nominationOf, refusedAttaching } from './document-office.ts';

/** A dossier of fifty papers is read by nobody: what is more goes into one scan. It also bounds what one nomination can fill. */
export const DOCUMENTS_MAX = 50;
/** One for each document of a usual dossier, and a few that broke off. It bounds what an office can leave lying about. */
export const OPEN_UPLOADS_MAX = 10;
/** An upload that breaks off in the evening goes on the next morning. */
const OPEN_FOR_MS = 24 * 60 * 60_000;

/** Begins an upload: a row that says what will come. Once for a key; the answer is the id, the names stay in the row. */
export function beginDocument(
  store: Store,
  { body, office, intent }: { readonly body: BeginDocument; readonly office: Office; readonly intent: Intent },
): Promise<{ readonly id: string }> {
  return once(store, intent, async (tx, begunAt) => {
    // Held, so that two who begin at once count each other, and none begins for a draft that is being discarded.
    if (!(await lockDraft(tx, body.nominationId))) throw notFound();
    const refused = refusedAttaching(office, await nominationOf(tx, body.nominationId), 'beginDocument');
    if (refused) throw refusalProblem(refused);
    const { role, unitId, personId } = office;
    const document = { ...body, id: randomUUID(), begunBy: { role, unitId, personId }, begunAt };
    const { ofNomination, openOfOffice } = await countDocuments(tx, document);
    if (ofNomination >= DOCUMENTS_MAX) throw limit('DOCUMENTS_OF_NOMINATION_MAX', DOCUMENTS_MAX);
    if (openOfOffice >= OPEN_UPLOADS_MAX) throw limit('UPLOADS_OPEN_MAX', OPEN_UPLOADS_MAX);
    await insertDocument(tx, { ...document, expiresAt: new Date(begunAt.getTime() + OPEN_FOR_MS) });
    return { id: document.id };
  });
}

function limit(code: 'DOCUMENTS_OF_NOMINATION_MAX' | 'UPLOADS_OPEN_MAX', most: number): Problem {
  return new Problem(409, code, { facts: { limit: String(most) } });
}
