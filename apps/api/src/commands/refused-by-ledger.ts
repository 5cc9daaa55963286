import { type CommandBody, isAskedWord } from '@laurel/contracts';
import { foldCase, notOpen, type Refusal, refuse, refuseStepElsewhere } from '@laurel/domain';
import { type CaseHeader, entriesAfter, reader, recordedFrom, type Store } from '@laurel/store';

/**
 * What the ledger alone can refuse: commands of a draft and of a closed case, and steps that no rule set has. For an open
 * case it says nothing, and the case's workflow answers. `NOW` reads the ledger whatever the header said.
 */
export async function refusedByLedger(
  store: Store,
  header: CaseHeader,
  body: CommandBody,
  when: 'AS_READ' | 'NOW' = 'AS_READ',
): Promise<Refusal | null> {
  const isSubmit = body.type === 'submit';
  if (header.phase === 'DRAFT' && when === 'AS_READ') {
    if (!isSubmit) return refuse('NOT_SUBMITTED');
    return header.seasonHasEnded ? refuse('SEASON_ENDED') : null;
  }
  if (isSubmit) return refuse('ALREADY_SUBMITTED');
  const isKnown = isAskedWord(body.type);
  if (isKnown && header.phase !== 'CLOSED' && when === 'AS_READ') return null;
  const entries = await entriesAfter(reader(store), header.id, 0);
  const state = foldCase(header.rules, entries.map(recordedFrom));
  if (!isKnown) return refuseStepElsewhere(state, ('level' in body && body.level) || null);
  return notOpen(state);
}
