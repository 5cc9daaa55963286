import { type Refusal, refuse } from '@laurel/domain';
import { type CaseHeader, isOfKind, levelsOfUnits, actingReader, type Store, unknownUnits } from '@laurel/store';
import { wrongField } from '../problem/problem.ts';
import type { Ask } from './command-door.ts';

/** Refuses a consultation of somebody who is not there and a successor of another kind, and tells one that is not there. */
export async function refusedUnits(store: Store, header: CaseHeader, { body }: Ask): Promise<Refusal | null> {
  if (body.type === 'consult') {
    const [unknown] = await unknownUnits(actingReader(store), header.seasonId, body.units);
    return unknown ? refuse('CONSULTED_UNIT_UNKNOWN', { unit: unknown }) : null;
  }
  if (body.type === 'replaceUnit') {
    const [unknown] = await unknownUnits(actingReader(store), header.seasonId, [body.successorId]);
    if (unknown) throw wrongField('successorId', 'there is no such unit in the territory of this season');
    return refusedKind(store, header, body);
  }
  return null;
}

/** A case's units need not be there to be replaced: a unit that is not known is refused by the case itself. */
async function refusedKind(
  store: Store,
  { rules, migratedRules }: CaseHeader,
  { unitId, successorId }: { readonly unitId: string; readonly successorId: string },
): Promise<Refusal | null> {
  const levels = await levelsOfUnits(actingReader(store), [unitId, successorId]);
  const [level, successor] = [levels.get(unitId), levels.get(successorId)];
  if (!level || !successor || isOfKind(level, successor, [migratedRules ?? rules])) return null;
  return refuse('SUCCESSOR_OF_OTHER_KIND', { level, to: successor });
}
