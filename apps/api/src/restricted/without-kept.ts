import type { Refusal } from '@laurel/domain';
import { actingReader, keptFrom, type Store } from '@laurel/store';
import type { Office } from '../identity/identity.ts';

/** The refusal without the id of another case that is restricted to others: that the achievement was commended is all that is told. */
export async function withoutKept(store: Store, refusal: Refusal, { personId }: Office): Promise<Refusal> {
  const { heldBy } = refusal.facts;
  if (!heldBy) return refusal;
  const kept = await keptFrom(actingReader(store), [heldBy], personId);
  return kept.has(heldBy) ? { ...refusal, facts: { ...refusal.facts, heldBy: '—' } } : refusal;
}
