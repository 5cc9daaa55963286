import type { LevelKey, NomineeCategory } from '../level/words.ts';

/** Whether one case, or one achievement, may carry several commendations in force. */
export const ISSUE_POLICIES = ['EXCLUSIVE_PER_ACHIEVEMENT', 'CUMULATIVE', 'INTERIM_SUPERSEDED'] as const;
export type IssuePolicy = (typeof ISSUE_POLICIES)[number];

/** What happens when a higher level declines: nothing, or the last level that reserved its award may issue it. */
export const FALLBACKS = ['NONE', 'LAST_RESERVED'] as const;
export type Fallback = (typeof FALLBACKS)[number];

/** A step that a level takes before the file leaves it. */
export const STEPS = ['decide'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The rules of a season as data. A nomination pins one by id and content hash when it is submitted, and keeps it.
 * `route` is in order from the lowest level; `steps` and `categoriesAllowed` have an entry for each level of it.
 */
export interface RuleSet {
  readonly format: 'laurel.ruleset/1';
  readonly id: string;
  readonly route: readonly LevelKey[];
  readonly steps: { readonly [level in LevelKey]?: readonly Step[] };
  readonly issuePolicy: IssuePolicy;
  readonly fallback: Fallback;
  /** Which categories each level commends (`CATEGORY_NOT_AWARDED_HERE`). */
  readonly categoriesAllowed: { readonly [level in LevelKey]?: readonly NomineeCategory[] };
}
