import type { Refusal } from '@laurel/domain';
import { actingReader, type Store, unitNames } from '@laurel/store';

/** The refusal with the name of the unit that was first in the place of its id: what a person can read. */
export async function withUnitName(store: Store, refusal: Refusal): Promise<Refusal> {
  const { byUnit } = refusal.facts;
  if (!byUnit) return refusal;
  const name = (await unitNames(actingReader(store), [byUnit])).get(byUnit);
  return { ...refusal, facts: { ...refusal.facts, byUnit: name ?? byUnit, byUnitId: byUnit } };
}
