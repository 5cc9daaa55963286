import type { AchievementId, NomineeId, SeasonId, UnitId } from '../ids.ts';
import type { LevelKey, NomineeCategory, Onward, OwnAward, Procedure, SigningCapacity } from '../level/words.ts';
import type { AfterwardsCommand } from './command-afterwards.ts';
import type { CouncilCommand } from './command-council.ts';
import type { StepCommand } from './command-steps.ts';
import type { RemarkRef } from './remark.ts';

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
  /** The minutes of the residential group's meeting that endorsed the nomination. */
  readonly minutes?: RemarkRef | undefined;
  /** The list of the documents that are attached, each with its hash; absent where there are none. */
  readonly documents?: RemarkRef | undefined;
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
  /** SEASON_END, or the id of a clock of the case. */
  readonly clock: string;
  /** When the clock that rang was due: a clock that was stopped or set anew meanwhile does not lapse. */
  readonly dueAt?: number;
}

export type Command =
  | Submit
  | Decide
  | IssueReserved
  | DeclineReserved
  | Withdraw
  | Lapse
  | StepCommand
  | CouncilCommand
  | AfterwardsCommand;
export type CommandWord = Command['type'];
