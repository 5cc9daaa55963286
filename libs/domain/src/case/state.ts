import type { AwardForm, HoldGround, LevelKey, NomineeCategory, Outcome, Procedure } from '../level/words.ts';
import type { UnitId } from '../ids.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import type { Actor } from './actor.ts';
import type { RunningClock } from './clock.ts';
import { type LevelReview, openReview } from './review.ts';

export const CASE_PHASES = ['DRAFT', 'IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED', 'CLOSED'] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

/** A commendation of the case and what became of it. */
export interface Grant {
  readonly level: LevelKey;
  readonly unitId: UnitId;
  readonly commendationId: string | null;
  readonly form: AwardForm;
  readonly state: 'ISSUED' | 'SUPERSEDED' | 'REVOKED';
  readonly presentedAt: number | null;
  /** Certificates made out so far: 1, and one more for each exchange or re-issue. */
  readonly certificates: number;
}

/** A person or collective may work on one task alone; kept for others to see, and given up when left alone. */
export interface Claim {
  readonly level: LevelKey;
  readonly round: number;
  readonly by: Actor;
  readonly at: number;
  /** When the holder last acted on the case since, and from where the claim's clock was last counted; absent: `at`. */
  readonly actedAt?: number;
  readonly countedFrom?: number;
}

/** A nomination as the fold of its ledger entries. `seq` counts the entries. */
export interface CaseState {
  readonly seq: number;
  readonly rules: RuleSet;
  /** The hash under which the rules are pinned; null until the case is submitted. */
  readonly ruleSetHash: string | null;
  readonly phase: CasePhase;
  readonly category: NomineeCategory | null;
  readonly procedure: Procedure;
  /** The nominator's unit; null for a draft, and where a head originated the nomination. */
  readonly from: UnitId | null;
  readonly startAt: LevelKey | null;
  readonly submittedAt: number | null;
  readonly closedAt: number | null;
  readonly units: { readonly [level in LevelKey]?: UnitId };
  /** The level where the case waits; null for a draft and for a closed case. */
  readonly at: LevelKey | null;
  readonly reviews: readonly LevelReview[];
  readonly grants: readonly Grant[];
  readonly clocks: readonly RunningClock[];
  /** What the case was before it was held, and why it is. */
  readonly hold: { readonly ground: HoldGround; readonly phase: CasePhase; readonly at: number } | null;
  readonly claim: Claim | null;
  /** Persons who took part, and where: at a level, or as the nominator. A head who originated it acts for the level. */
  readonly takenPart: readonly { readonly person: string; readonly level: LevelKey | 'NOMINATION' }[];
  readonly outcome: Outcome | null;
  /** Who moved the case last, and when: what a latecomer is told. */
  readonly lastMove: { readonly actor: Actor; readonly at: number } | null;
}

/** A case before its first ledger entry, under the rule set that it pins. */
export function draftCase(rules: RuleSet): CaseState {
  return {
    seq: 0,
    rules,
    ruleSetHash: null,
    phase: 'DRAFT',
    category: null,
    procedure: 'ORDINARY',
    from: null,
    startAt: null,
    submittedAt: null,
    closedAt: null,
    units: {},
    at: null,
    reviews: [],
    grants: [],
    clocks: [],
    hold: null,
    claim: null,
    takenPart: [],
    outcome: null,
    lastMove: null,
  };
}

/** A state that an earlier version of the product wrote, with what it did not know yet. */
export function revived(state: CaseState): CaseState {
  const reviews = state.reviews.map((review) => ({
    ...openReview(review.level, review.round, review.unitId, review.openedAt ?? 0),
    ...review,
    answer: review.answer && { ...review.answer, capacity: review.answer.capacity ?? 'HEAD' },
  }));
  const grants = state.grants.map((grant) => {
    const unitId = grant.unitId ?? (state.units[grant.level] as UnitId);
    return { ...grant, unitId, form: grant.form ?? 'GIAY_KHEN', presentedAt: null, certificates: 1 };
  });
  return 'clocks' in state
    ? state
    : { ...draftCase((state as CaseState).rules), ...(state as CaseState), reviews, grants };
}

/** The last review of a level, in its latest round. */
export function reviewAt(state: CaseState, level: LevelKey): LevelReview | undefined {
  return state.reviews.findLast((review) => review.level === level);
}

/** The reviews with the latest one of a level changed. */
export function withReview(
  state: CaseState,
  level: LevelKey,
  change: (review: LevelReview) => Partial<LevelReview>,
): { readonly reviews: readonly LevelReview[] } {
  const latest = reviewAt(state, level);
  return { reviews: state.reviews.map((review) => (review === latest ? { ...review, ...change(review) } : review)) };
}

/** The unit that answers for the nomination: the nominator's, or where a head originated it the one at which it started. */
export function originOf({ from, startAt, units }: CaseState): UnitId | null {
  return from ?? (startAt && units[startAt]) ?? null;
}
