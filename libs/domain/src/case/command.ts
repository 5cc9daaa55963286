import type { AchievementId, NomineeId, SeasonId, UnitId } from '../ids.ts';
import type { LevelKey, NomineeCategory, Onward, OwnAward, Procedure, SigningCapacity } from '../level/words.ts';

/** A free text lives beside the ledger, where it can be erased; commands and events carry its id and commitment. */
export interface RemarkRef {
  readonly remarkId: string;
  /** HMAC-SHA256 of the text under the remark's own salt, in hex. */
  readonly commitment: string;
}

/** What a nomination is about. Names and the achievement's key stay outside, in rows that can be erased. */
export interface Submit {
  readonly type: 'submit';
  readonly seasonId: SeasonId;
  readonly nomineeId: NomineeId;
  readonly nomineeCommitment: string;
  readonly achievementId: AchievementId;
  readonly category: NomineeCategory;
  readonly period: string;
  /** The level whose award is asked for: information for the reader, binding nobody. */
  readonly asks: LevelKey;
  readonly procedure: Procedure;
  readonly startAt: LevelKey;
  /** The nominator's unit; null when a head originates the nomination. */
  readonly from: UnitId | null;
  /** The unit that reviews at each level of the route from `startAt` on. */
  readonly units: { readonly [level in LevelKey]?: UnitId };
  readonly ruleSetHash: string;
}

/** A level's two answers. */
export interface Decide {
  readonly type: 'decide';
  readonly level: LevelKey;
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  readonly to?: LevelKey | undefined;
  readonly capacity?: SigningCapacity | undefined;
  readonly reason?: RemarkRef | undefined;
}

export interface IssueReserved {
  readonly type: 'issueReserved';
  readonly level: LevelKey;
}

export interface DeclineReserved {
  readonly type: 'declineReserved';
  readonly level: LevelKey;
  readonly reason: RemarkRef;
}

export interface Withdraw {
  readonly type: 'withdraw';
}

/** Time has passed: asked by the clock alone, never by a person, and never a consent. */
export interface Lapse {
  readonly type: 'lapse';
  readonly clock: 'SEASON_END';
}

export type Command = Submit | Decide | IssueReserved | DeclineReserved | Withdraw | Lapse;
export type CommandWord = Command['type'];
