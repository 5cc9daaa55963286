import { isInTerm } from '@laurel/domain';
import { today } from '../shell/today.ts';
import type { Membership } from './people.ts';

type Term = Pick<Membership, 'fromOn' | 'toOn'>;

/** Whether an office is held today, will be, or was. */
export function termState(term: Term): 'now' | 'later' | 'over' {
  if (isInTerm(term, today())) return 'now';
  return term.fromOn > today() ? 'later' : 'over';
}

/** The same office of the person on a day of the wanted term: nobody holds an office twice. */
export function heldAlready(
  held: readonly Membership[],
  wanted: Pick<Membership, 'role' | 'unitId' | 'fromOn' | 'toOn'>,
): Membership | undefined {
  return held.find(
    ({ role, unitId, fromOn, toOn }) =>
      role === wanted.role &&
      unitId === wanted.unitId &&
      (wanted.toOn === null || fromOn <= wanted.toOn) &&
      (toOn === null || toOn >= wanted.fromOn),
  );
}
