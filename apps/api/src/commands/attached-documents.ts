import { type CaseHeader, documentList, actingReader, type Store } from '@laurel/store';
import { type Intent, partOf } from '../input/idempotency-key.ts';
import { keepTexts, type Remarks } from './remarks.ts';

/** Behind the only other text of a submission, the minutes, which has the command's own id. */
const PLACE = 1;

/**
 * What a submission says of its documents: a list of their hashes, kept beside the ledger, to which the ledger commits. So it can
 * be proved later which documents were attached; without any, nothing is said.
 */
export async function attachedDocuments(store: Store, header: CaseHeader, intent: Intent): Promise<Remarks> {
  const documents = await documentList(actingReader(store), header.id);
  return documents === null ? {} : keepTexts(store, header, partOf(intent, PLACE), { documents });
}
