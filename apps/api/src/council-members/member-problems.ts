import type { CouncilMemberRow, UnitStanding } from '@laurel/store';
import type { FieldError } from '../problem/problem.ts';

/** What is wrong with an appointment: the unit must exist, and a person has one seat there at a time. */
export function appointmentProblems(unit: UnitStanding | null, overlapping: CouncilMemberRow | null): FieldError[] {
  if (!unit) return [{ path: 'unitId', message: 'there is no such unit' }];
  if (unit.abolishedOn) {
    const message = `the unit was abolished on ${unit.abolishedOn}; its successor is ${unit.successorId}`;
    return [{ path: 'unitId', message }];
  }
  if (!overlapping) return [];
  const { id, fromOn, toOn } = overlapping;
  const days = toOn ? `from ${fromOn} to ${toOn}` : `from ${fromOn}`;
  return [{ path: 'personId', message: `this person is a member there already, ${days}: ${id}` }];
}

/** What is wrong with the end of a term: it lies within the term, which is never made longer. Asked again for the same day it stays. */
export function endProblems({ fromOn, toOn }: CouncilMemberRow, lastDay: string): FieldError[] {
  if (lastDay < fromOn) return [{ path: 'toOn', message: `must not lie before the first day, ${fromOn}` }];
  if (toOn === null || lastDay <= toOn) return [];
  return [{ path: 'toOn', message: `the term ends on ${toOn} already; appoint the person anew` }];
}
