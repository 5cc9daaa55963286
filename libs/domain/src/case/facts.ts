import type { BallotCount } from '../council/count.ts';
import type { CouncilTerms, SeatStanding } from '../council/term.ts';
import type { NominationId } from '../ids.ts';
import type { SeasonWindow } from '../season/dates.ts';
import type { Actor } from './actor.ts';

/**
 * What a judgement needs from outside the case. Left out = not known here: the check is then left to whoever knows,
 * in the end to the act that records, which always does.
 */
export interface Facts {
  /** Another case that holds a commendation in force for the same nominee, period and achievement; null when none does. */
  readonly achievementHeldBy?: NominationId | null;
  readonly seasonHasEnded?: boolean;
  /** Where the moment lies to the receiving window of the season. */
  readonly seasonWindow?: SeasonWindow;
  /** Who asks. */
  readonly actor?: Actor;
  /** What lies in the box of a secret ballot. */
  readonly ballots?: BallotCount;
  /** The terms of the members of the unit whose council is convened; null where the unit has no roster. */
  readonly councilTerms?: CouncilTerms | null;
  /** How who asks stands to the seat that a ballot or a recusal is of. */
  readonly seat?: SeatStanding;
  /** Whether the signer holds a delegation for the capacity at this moment. */
  readonly delegation?: 'NONE' | 'ENDED' | 'VALID';
  /** Commendations of the level and category that the season has granted. */
  readonly granted?: number;
}
