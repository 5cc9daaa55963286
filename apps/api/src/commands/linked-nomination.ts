import type { NominationId } from '@laurel/domain';
import { type CaseHeader, insertLinkedDraft, type Store, transact } from '@laurel/store';
import { type Intent, partOf } from '../input/idempotency-key.ts';

/**
 * The draft of the nomination that reconsiders this case. Its id is made of the command's, so that it is made once; not the
 * command's own, which a caller chooses and which could be the id of a nomination that is there.
 */
export async function linkedNomination(store: Store, header: CaseHeader, intent: Intent): Promise<NominationId> {
  const { id } = partOf(intent, 0);
  await transact(store, (tx) => insertLinkedDraft(tx, { id, reconsidersId: header.id, at: new Date() }));
  return id as NominationId;
}
