import type { LevelKey, NomineeCategory, Onward, Outcome, OwnAward } from '../level/words.ts';
import type { UnitId } from '../ids.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import type { Actor } from './actor.ts';

export type CasePhase = 'DRAFT' | 'IN_REVIEW' | 'AWAITING_RESERVED' | 'CLOSED';

/** One level's review in one round: open until it has its two answers. */
export interface LevelReview {
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
  readonly answer: LevelAnswer | null;
}

export interface LevelAnswer {
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  readonly actor: Actor;
  readonly at: number;
}

export interface Grant {
  readonly level: LevelKey;
  readonly commendationId: string | null;
  readonly state: 'ISSUED' | 'SUPERSEDED';
}

/** A nomination as the fold of its ledger entries. `seq` counts the entries. */
export interface CaseState {
  readonly seq: number;
  readonly rules: RuleSet;
  readonly phase: CasePhase;
  readonly category: NomineeCategory | null;
  readonly units: { readonly [level in LevelKey]?: UnitId };
  /** The level where the case waits; null for a draft and for a closed case. */
  readonly at: LevelKey | null;
  readonly reviews: readonly LevelReview[];
  readonly grants: readonly Grant[];
  readonly outcome: Outcome | null;
  /** Who moved the case last, and when: what a latecomer is told. */
  readonly lastMove: { readonly actor: Actor; readonly at: number } | null;
}

/** A case before its first ledger entry, under the rule set that it pins. */
export function draftCase(rules: RuleSet): CaseState {
  return {
    seq: 0,
    rules,
    phase: 'DRAFT',
    category: null,
    units: {},
    at: null,
    reviews: [],
    grants: [],
    outcome: null,
    lastMove: null,
  };
}

/** The last review of a level, in its latest round. */
export function reviewAt(state: CaseState, level: LevelKey): LevelReview | undefined {
  return state.reviews.findLast((review) => review.level === level);
}
