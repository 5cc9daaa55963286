import { type Refusal, refuse } from '@laurel/domain';
import { type CaseHeader, reader, type Store, unknownUnits } from '@laurel/store';
import { wrongField } from '../problem/problem.ts';
import type { Ask } from './command-door.ts';

/** Refuses a consultation of somebody who is not there, and tells a successor that is none. */
export async function refusedUnits(store: Store, header: CaseHeader, { body }: Ask): Promise<Refusal | null> {
  if (body.type === 'consult') {
    const [unknown] = await unknownUnits(reader(store), header.seasonId, body.units);
    return unknown ? refuse('CONSULTED_UNIT_UNKNOWN', { unit: unknown }) : null;
  }
  if (body.type === 'replaceUnit') {
    const [unknown] = await unknownUnits(reader(store), header.seasonId, [body.successorId]);
    if (unknown) throw wrongField('successorId', 'there is no such unit in the territory of this season');
  }
  return null;
}
