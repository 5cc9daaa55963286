import type { LevelKey } from '../level/words.ts';

/** What a rule set asks of one award beyond the rules for all. What is left out is not asked. */
export interface AwardCriteria {
  /** The ladder that the law does not have: an award of a lower level comes first. */
  readonly requireLowerAward?: boolean;
  readonly prerequisite?: Prerequisite;
  /** Whole years in office. Who counts otherwise, such as men and women of the civil defence, has criteria of their own. */
  readonly minimumYears?: number;
}

/** As for the police commemorative medal: one commendation from a district upward, once for a person, no discipline. */
export interface Prerequisite {
  /** So many commendations in force, issued by this level or one above it. */
  readonly commendations?: { readonly atLeast: number; readonly fromLevel: LevelKey };
  readonly isOncePerPerson?: boolean;
  readonly isClosedDuringDiscipline?: boolean;
}
