import type { CasePhase } from '../case/state.ts';
import { phaseToldToNominee } from '../policy/nominee.ts';

/** Where a file is, for whoever holds its intake slip. */
export type StateToldBySlip = 'IN_REVIEW' | 'RETURNED' | 'CLOSED';
export const STATES_TOLD_BY_SLIP = ['IN_REVIEW', 'RETURNED', 'CLOSED'] as const satisfies readonly StateToldBySlip[];

/**
 * Null where there is no slip: a draft was not handed in. That a case is on hold is told to nobody here, as it is not told to
 * its nominee; nor that a level reserved its award, which is what it thinks.
 */
export function stateToldBySlip(phase: CasePhase): StateToldBySlip | null {
  const told = phaseToldToNominee(phase);
  if (told === 'DRAFT') return null;
  return told === 'RETURNED' || told === 'CLOSED' ? told : 'IN_REVIEW';
}
