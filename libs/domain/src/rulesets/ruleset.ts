import type { BonusRule } from '../bonus/bonus-rule.ts';
import type { CalendarId } from '../calendar/calendars.ts';
import type { CouncilRule } from '../council/council-rule.ts';
import type { AwardCriteria } from '../eligibility/award-criteria.ts';
import type { EligibilityCode } from '../eligibility/eligibility-rule.ts';
import type { AwardForm, LevelKey, NomineeCategory, Role, SigningCapacity } from '../level/words.ts';
import type { ClockRules } from './clock-rules.ts';

/** Whether one case, or one achievement, may carry several commendations in force. */
export const ISSUE_POLICIES = ['EXCLUSIVE_PER_ACHIEVEMENT', 'CUMULATIVE', 'INTERIM_SUPERSEDED'] as const;
export type IssuePolicy = (typeof ISSUE_POLICIES)[number];

/** What happens when a higher level declines: nothing, or the last level that reserved its award may issue it. */
export const FALLBACKS = ['NONE', 'LAST_RESERVED'] as const;
export type Fallback = (typeof FALLBACKS)[number];

/**
 * What a nominee sees of the own nomination, where the person is known: not that it is there, where it stands, or also how it
 * ended, with the numbers of its awards and the receipt that proves it.
 */
export const NOMINEE_VISIBILITIES = ['NOTHING', 'STANDING', 'OUTCOME'] as const;
export type NomineeVisibility = (typeof NOMINEE_VISIBILITIES)[number];

/**
 * A step that a level knows. `receive`, `appraise` and `decide` are taken in this order; consultation, notice and council lie
 * between the last two and are taken when they are asked for.
 */
export const STEPS = ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'] as const;
export type Step = (typeof STEPS)[number];

/** Where a rule comes from. What nobody read in the text of the law itself is marked so. */
export interface RuleSource {
  readonly id: string;
  readonly title: string;
  readonly address?: string;
  readonly isVerified: boolean;
}

/** A branch of the route: `from` may send the file straight to `to`, for these categories or for all. */
export interface Fork {
  readonly from: LevelKey;
  readonly to: LevelKey;
  readonly categories?: readonly NomineeCategory[];
}

/** Who signs in which capacity, and which capacities need a delegation on paper. */
export interface SigningRule {
  readonly capacities: { readonly [role in Role]?: readonly SigningCapacity[] };
  readonly needsDelegation: readonly SigningCapacity[];
}

export type PerLevel<Value> = { readonly [level in LevelKey]?: Value };

/**
 * The rules of a season as data. A nomination pins one by id and content hash when it is submitted, and keeps it. `route` is in
 * order from the lowest level; `steps` and `categoriesAllowed` have an entry for each level of it. What is left out is not
 * ruled: no council, no clock, no form of signing.
 */
export interface RuleSet {
  readonly format: 'laurel.ruleset/1';
  readonly id: string;
  readonly title?: { readonly vi: string; readonly en: string };
  /** Calendar days `yyyy-mm-dd`; null where the law names no end. */
  readonly inForce?: { readonly from: string | null; readonly to: string | null };
  readonly sources?: readonly RuleSource[];
  /** For each entry above and below the source by its id, `steps` and `councils.WARD` alike. */
  readonly grounds?: { readonly [entry: string]: string };
  readonly route: readonly LevelKey[];
  /** Routes of single categories, in the place of `route`. */
  readonly routes?: { readonly [category in NomineeCategory]?: readonly LevelKey[] };
  readonly forks?: readonly Fork[];
  readonly steps: PerLevel<readonly Step[]>;
  readonly issuePolicy: IssuePolicy;
  readonly fallback: Fallback;
  /** Which categories each level commends (`CATEGORY_NOT_AWARDED_HERE`). */
  readonly categoriesAllowed: PerLevel<readonly NomineeCategory[]>;
  readonly awards?: PerLevel<AwardForm>;
  /** Where a level has one, its council must have closed before the level commends or reserves. */
  readonly councils?: PerLevel<CouncilRule>;
  readonly clocks?: ClockRules;
  readonly calendar?: CalendarId;
  /** How often a level may ask for documents that are missing; 1 where nothing is said. */
  readonly supplementsPerLevel?: number;
  readonly signing?: PerLevel<SigningRule>;
  /** Which documents the rules ask a dossier of the level to hold. The clerk is shown them; nothing checks them yet. */
  readonly documents?: PerLevel<readonly string[]>;
  readonly eligibility?: readonly EligibilityCode[];
  /** What the award of a level asks for beyond the rules for all; only rules that `eligibility` lists read it. */
  readonly criteria?: PerLevel<AwardCriteria>;
  readonly bonus?: BonusRule;
  readonly quotas?: PerLevel<{ readonly [category in NomineeCategory]?: number }>;
  /** The simplified procedure skips every step but the decision, on this ground. */
  readonly simplified?: { readonly ground: string };
  /** Before a residential group submits, its meeting endorses the nomination by minutes. */
  readonly needsEndorsement?: boolean;
  /** NOTHING where nothing is said. */
  readonly nomineeVisibility?: NomineeVisibility;
  /** Which level does the work of one that this rule set has not, for a case that comes from another rule set. */
  readonly takesOver?: PerLevel<LevelKey>;
}
