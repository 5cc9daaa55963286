/** Of what the threshold is a share: all members, the ballots that are in, or those that say for or against. */
export const VOTE_BASES = ['ALL_MEMBERS', 'PRESENT', 'VALID'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

/** What becomes of a vote of half against half. */
export const TIES = ['FAILS', 'PASSES'] as const;
export type Tie = (typeof TIES)[number];

/** What the vote of a council needs: figures of a rule set, all whole numbers. How they are counted says `councilResult`. */
export interface CouncilRule {
  /** The share of the members whose ballots must be in: `num` of `den`. */
  readonly quorum: { readonly num: number; readonly den: number };
  /** Percent of the base, from 0 to 100: more than it where `isStrict`, else at least it. */
  readonly threshold: { readonly percent: number; readonly isStrict: boolean };
  readonly base: VoteBase;
  readonly isSecret: boolean;
  readonly allowsWrittenBallots: boolean;
  /** A member who is recused is no member for this vote. Otherwise the seat stays in the count, and cannot be for. */
  readonly recusalShrinksBase: boolean;
  readonly tie: Tie;
}
