import type { Facts } from '../case/facts.ts';
import type { CaseState } from '../case/state.ts';
import { isInForce } from './issue.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/**
 * Refusal 7: under the exclusive policy an achievement carries one commendation in force, whichever case it came from. The
 * case itself holds one where it was commended and sent on under other rules, and then moved to these.
 */
export function secondGrant(state: CaseState, { achievementHeldBy }: Facts): Refusal | null {
  if (state.rules.issuePolicy !== 'EXCLUSIVE_PER_ACHIEVEMENT') return null;
  const own = state.grants.find(isInForce);
  if (!achievementHeldBy && !own) return null;
  return refuse(
    'SECOND_GRANT_FOR_ACHIEVEMENT',
    achievementHeldBy ? { heldBy: achievementHeldBy } : { level: own?.level ?? '' },
  );
}
