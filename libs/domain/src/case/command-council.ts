import type { Vote } from '../council/count.ts';
import type { LevelKey } from '../level/words.ts';
import type { RemarkRef } from './remark.ts';

export interface ConveneCouncil {
  readonly type: 'conveneCouncil';
  readonly level: LevelKey;
  /** How many members sit; their seats are 1 to this number. */
  readonly members: number;
}

export interface CastBallot {
  readonly type: 'castBallot';
  readonly level: LevelKey;
  readonly seat: number;
  /** Left out under a secret ballot: the vote itself goes into the box, and never through the engine. */
  readonly vote?: Vote | undefined;
  readonly written?: boolean | undefined;
}

export interface Recuse {
  readonly type: 'recuse';
  readonly level: LevelKey;
  readonly seat: number;
  readonly reason: RemarkRef;
}

export interface CloseCouncil {
  readonly type: 'closeCouncil';
  readonly level: LevelKey;
}

export type CouncilCommand = ConveneCouncil | CastBallot | Recuse | CloseCouncil;
