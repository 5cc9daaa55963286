import type { UnitId } from '../ids.ts';
import type { ConsultationAnswer, HoldGround, LevelKey } from '../level/words.ts';
import type { Actor } from './actor.ts';
import type { ClockStart } from './clock.ts';
import type { RemarkRef } from './remark.ts';

interface AtLevel<Kind extends string> {
  readonly kind: Kind;
  readonly level: LevelKey;
  readonly round: number;
}

interface Starting {
  readonly starts: readonly ClockStart[];
}

export type LevelReceived = AtLevel<'LevelReceived'> & Starting;
export type SupplementRequested = AtLevel<'SupplementRequested'> & Starting & { readonly documents: readonly string[] };
export type SupplementReceived = AtLevel<'SupplementReceived'> & Starting & { readonly documents: readonly string[] };
export type SupplementLapsed = AtLevel<'SupplementLapsed'> & Starting;

export type NominationReturned = AtLevel<'NominationReturned'> &
  Starting & { readonly fields: readonly string[]; readonly reason: RemarkRef };
export type NominationResubmitted = AtLevel<'NominationResubmitted'> & {
  readonly changes: { readonly [field: string]: RemarkRef };
};
export type CorrectionLapsed = AtLevel<'CorrectionLapsed'>;

export type LevelAppraised = AtLevel<'LevelAppraised'> & { readonly eligible: boolean; readonly reason?: RemarkRef };

export type ConsultationOpened = AtLevel<'ConsultationOpened'> & Starting & { readonly units: readonly UnitId[] };
export type ConsultationReplied = AtLevel<'ConsultationReplied'> & {
  readonly agencyId: UnitId;
  readonly answer: ConsultationAnswer;
  readonly reason?: RemarkRef;
};
/** Nobody answered by the deadline: the case goes on, and this is no consent. */
export type SilenceLapsed = AtLevel<'SilenceLapsed'> & { readonly agencyId: UnitId };

export type NoticePublished = AtLevel<'NoticePublished'> & Starting;
export type ObjectionRaised = AtLevel<'ObjectionRaised'> & { readonly reason: RemarkRef };
export type NoticeEnded = AtLevel<'NoticeEnded'> & { readonly objections: number };

export type NominationHeld = AtLevel<'NominationHeld'> & { readonly ground: HoldGround; readonly reason?: RemarkRef };
export type NominationReleased = AtLevel<'NominationReleased'> & Starting & { readonly reason?: RemarkRef };

export type LevelReminded = AtLevel<'LevelReminded'>;
/** The level's time ran out: its superior is told. Null where nobody stands above. */
export type LevelEscalated = AtLevel<'LevelEscalated'> & Starting & { readonly to: UnitId | null };
/** The rule set's outcome of silence: the file goes on without an answer of this level. */
export type LevelLapsed = AtLevel<'LevelLapsed'> & { readonly outcome: 'FORWARDED' | 'CLOSED' };

export type TaskClaimed = AtLevel<'TaskClaimed'> & Starting;
export type TaskUnclaimed = AtLevel<'TaskUnclaimed'>;
/** The officer who had returned the file gets it back with the correction: a claim that nobody had to make. */
export type TaskGivenBack = AtLevel<'TaskGivenBack'> & Starting & { readonly to: Actor };
/** The holder was at work when the claim's time was over, so that it is counted from the last act. */
export type ClaimKept = AtLevel<'ClaimKept'> & Starting;
export type ClaimLapsed = AtLevel<'ClaimLapsed'>;

export type StepEvent =
  | LevelReceived
  | SupplementRequested
  | SupplementReceived
  | SupplementLapsed
  | NominationReturned
  | NominationResubmitted
  | CorrectionLapsed
  | LevelAppraised
  | ConsultationOpened
  | ConsultationReplied
  | SilenceLapsed
  | NoticePublished
  | ObjectionRaised
  | NoticeEnded
  | NominationHeld
  | NominationReleased
  | LevelReminded
  | LevelEscalated
  | LevelLapsed
  | TaskClaimed
  | TaskUnclaimed
  | TaskGivenBack
  | ClaimKept
  | ClaimLapsed;
