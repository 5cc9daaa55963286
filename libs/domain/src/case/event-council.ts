import type { BallotCount, Vote } from '../council/count.ts';
import type { LevelKey } from '../level/words.ts';
import type { RemarkRef } from './remark.ts';

interface OfCouncil<Kind extends string> {
  readonly kind: Kind;
  readonly level: LevelKey;
  readonly round: number;
}

/** `seating` holds the ids of the members by seat, from seat 1; the act that records fills it in where the unit has a roster. */
export type CouncilConvened = OfCouncil<'CouncilConvened'> & {
  readonly seats: number;
  readonly seating?: readonly string[];
};

/** Who voted. What was voted stands here only where the ballot is open. */
export type BallotCast = OfCouncil<'BallotCast'> & {
  readonly seat: number;
  readonly written: boolean;
  readonly vote?: Vote;
};

export type MemberRecused = OfCouncil<'MemberRecused'> & { readonly seat: number; readonly reason: RemarkRef };

/**
 * The minutes. `count` is taken from the box by the act that records, where the ballot is secret; `slips` are the hashes of the
 * slips in sorted order: whoever opens the box again can prove the count, and no order tells who voted when.
 */
export type CouncilClosed = OfCouncil<'CouncilClosed'> & {
  readonly count?: BallotCount;
  readonly slips?: readonly string[];
};

export type CouncilEvent = CouncilConvened | BallotCast | MemberRecused | CouncilClosed;
