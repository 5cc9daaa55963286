import { type Command, notOpen, type Refusal, refusal, refuse, refuseBySeason } from '@laurel/domain';
import type { CaseHeader, Store } from '@laurel/store';
import { foldedCase } from '../reading/folded-case.ts';
import type { Ask } from './command-door.ts';

/**
 * What the ledger alone can refuse: commands of a draft, and of a closed case whatever it does not take any more; its workflow
 * sleeps, and wakes for nothing that is refused. For an open case it says nothing, and the case's workflow answers. `NOW` reads
 * the ledger whatever the header said.
 */
export async function refusedByLedger(
  store: Store,
  header: CaseHeader,
  { body, office }: Pick<Ask, 'body' | 'office'>,
  when: 'AS_READ' | 'NOW' = 'AS_READ',
): Promise<Refusal | null> {
  const isSubmit = body.type === 'submit';
  if (header.phase === 'DRAFT' && when === 'AS_READ') {
    if (!isSubmit) return refuse('NOT_SUBMITTED');
    return refuseBySeason(header);
  }
  if (isSubmit) return refuse('ALREADY_SUBMITTED');
  // A linked draft is made before the workflow is asked, so only for a case that is closed.
  const isReconsider = body.type === 'reconsider';
  if (header.phase !== 'CLOSED' && when === 'AS_READ' && !isReconsider) return null;
  const state = await foldedCase(store, header);
  if (notOpen(state) === null && !isReconsider) return null;
  // What is refused here hangs on the word and its levels, never on a text: nothing of it has to be kept before.
  return refusal(state, body as unknown as Command, { actor: office });
}
