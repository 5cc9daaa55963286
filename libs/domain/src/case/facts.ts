import type { NominationId } from '../ids.ts';

/**
 * What a judgement needs from outside the case. Left out = not known here: the check is then left to whoever knows,
 * in the end to the act that records, which always does.
 */
export interface Facts {
  /** Another case that holds a commendation in force for the same nominee, period and achievement; null when none does. */
  readonly achievementHeldBy?: NominationId | null;
  readonly seasonHasEnded?: boolean;
}
