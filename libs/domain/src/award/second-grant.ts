import type { Facts } from '../case/facts.ts';
import type { CaseState } from '../case/state.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/** Refusal 7: under the exclusive policy an achievement carries one commendation in force, whichever case it came from. */
export function secondGrant(state: CaseState, facts: Facts): Refusal | null {
  if (state.rules.issuePolicy !== 'EXCLUSIVE_PER_ACHIEVEMENT' || !facts.achievementHeldBy) return null;
  return refuse('SECOND_GRANT_FOR_ACHIEVEMENT', { heldBy: facts.achievementHeldBy });
}
