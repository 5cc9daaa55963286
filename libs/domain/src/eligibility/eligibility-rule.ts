import type { HoldGround, LevelKey, NomineeCategory } from '../level/words.ts';
import type { AwardCriteria } from './award-criteria.ts';
import type { CommendationForm, CommendationKind, PastAward } from './past-award.ts';

/** Every rule of eligibility. A rule set lists those that hold under it. */
export const ELIGIBILITY_CODES = [
  'NO_LADDER',
  'ONE_ACHIEVEMENT_ONCE',
  'NOT_A_BASIS',
  'HOLD_WHILE_UNDER_EXAMINATION',
  'RESET_AFTER_DISCIPLINE',
  'HEAD_BY_COLLECTIVE',
  'PREREQUISITE',
  'MINIMUM_PERIOD',
  'PREFER_DIRECT',
  'QUOTA',
  'NO_SELF',
] as const;
export type EligibilityCode = (typeof ELIGIBILITY_CODES)[number];

/** Whether the collective that a head leads fulfilled its tasks. */
export const COLLECTIVE_RESULTS = ['FULFILLED', 'NOT_FULFILLED'] as const;
export type CollectiveResult = (typeof COLLECTIVE_RESULTS)[number];

/**
 * What is known of a nomination. A fact left out is not known and not judged: the rule that needs it says UNKNOWN.
 * Null is knowledge too: there is none. Days are `yyyy-mm-dd` in Asia/Ho_Chi_Minh.
 */
export interface EligibilityFacts {
  /** What is asked for: by which level, in which form, of which kind, for which achievement of which period. */
  readonly level?: LevelKey;
  readonly form?: CommendationForm;
  readonly kind?: CommendationKind;
  readonly category?: NomineeCategory;
  readonly achievementKey?: string;
  readonly period?: string;
  readonly achievementFrom?: string;
  readonly achievementTo?: string;
  /** What the rule set asks of this award. Left out, it asks nothing. */
  readonly criteria?: AwardCriteria;
  readonly pastAwards?: readonly PastAward[];
  /** The past awards that the nomination gives as its grounds. */
  readonly reliesOn?: readonly PastAward[];
  readonly isUnderExamination?: boolean;
  /** Named where it is known; the rule judges without it. */
  readonly examinationGround?: HoldGround;
  /** A discipline is being served now. */
  readonly isUnderDiscipline?: boolean;
  /** The day on which the last discipline was over; null where there never was one. */
  readonly disciplineEndedOn?: string | null;
  readonly isHead?: boolean;
  readonly collectiveResult?: CollectiveResult;
  /** Whole years. */
  readonly yearsInOffice?: number;
  readonly worksDirectly?: boolean;
  /** Of the source unit in the season, without this nomination; null where there is no limit. */
  readonly quota?: { readonly limit: number; readonly granted: number } | null;
  readonly nominatorIsNominee?: boolean;
  /** The officer who appraises is the nominee. */
  readonly handlerIsNominee?: boolean;
}

/** BARS: not to be commended as asked. ADVISES: to be weighed. UNKNOWN: `facts.unknown` names what the rule needs. */
export const VERDICTS = ['BARS', 'ADVISES', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one rule says of a nomination, with the values that its text names. */
export interface Finding {
  readonly code: EligibilityCode;
  readonly verdict: Verdict;
  readonly facts: { readonly [name: string]: string };
}

/** A rule as a named value. Null: the rule has nothing against the nomination. */
export interface EligibilityRule {
  readonly code: EligibilityCode;
  readonly check: (facts: EligibilityFacts) => Finding | null;
}
