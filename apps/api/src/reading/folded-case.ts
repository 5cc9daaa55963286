import { type CaseState, foldCase } from '@laurel/domain';
import { actingReader, type CaseHeader, entriesAfter, recordedFrom, type Store } from '@laurel/store';

/** A case as its ledger tells it, under the rules that it pinned. */
export async function foldedCase(store: Store, { id, rules }: Pick<CaseHeader, 'id' | 'rules'>): Promise<CaseState> {
  const entries = await entriesAfter(actingReader(store), id, 0);
  return foldCase(rules, entries.map(recordedFrom));
}
