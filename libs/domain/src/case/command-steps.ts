import type { UnitId } from '../ids.ts';
import type { ConsultationAnswer, HoldGround, LevelKey } from '../level/words.ts';
import type { RemarkRef } from './remark.ts';

export interface Receive {
  readonly type: 'receive';
  readonly level: LevelKey;
}

export interface RequestSupplement {
  readonly type: 'requestSupplement';
  readonly level: LevelKey;
  readonly documents: readonly string[];
}

export interface AnswerSupplement {
  readonly type: 'supplement';
  readonly documents: readonly string[];
}

export interface ReturnForCorrection {
  readonly type: 'returnForCorrection';
  readonly level: LevelKey;
  /** Names of fields such as `report.confirmation`; only these may be changed in the answer. */
  readonly fields: readonly string[];
  readonly reason: RemarkRef;
}

export interface Resubmit {
  readonly type: 'resubmit';
  /** The changed fields; their values stay beside the ledger. */
  readonly changes: { readonly [field: string]: RemarkRef };
}

export interface Appraise {
  readonly type: 'appraise';
  readonly level: LevelKey;
  readonly eligible: boolean;
  readonly reason?: RemarkRef | undefined;
}

/** With `workingDays`, or with the calendar day `until` (`yyyy-mm-dd`) at whose end the wait ends. */
export interface Consult {
  readonly type: 'consult';
  readonly level: LevelKey;
  readonly units: readonly UnitId[];
  readonly workingDays?: number | undefined;
  readonly until?: string | undefined;
}

export interface ReplyConsultation {
  readonly type: 'replyConsultation';
  readonly level: LevelKey;
  readonly agencyId: UnitId;
  readonly answer: ConsultationAnswer;
  readonly reason?: RemarkRef | undefined;
}

export interface PublishNotice {
  readonly type: 'publishNotice';
  readonly level: LevelKey;
  readonly workingDays?: number | undefined;
  readonly until?: string | undefined;
}

export interface RaiseObjection {
  readonly type: 'raiseObjection';
  readonly level: LevelKey;
  readonly reason: RemarkRef;
}

export interface HoldCase {
  readonly type: 'hold';
  readonly level: LevelKey;
  readonly ground: HoldGround;
  readonly reason?: RemarkRef | undefined;
}

export interface Release {
  readonly type: 'release';
  readonly level: LevelKey;
  readonly reason?: RemarkRef | undefined;
}

export interface ClaimTask {
  readonly type: 'claim';
  readonly level: LevelKey;
}

export interface UnclaimTask {
  readonly type: 'unclaim';
  readonly level: LevelKey;
}

export type StepCommand =
  | Receive
  | RequestSupplement
  | AnswerSupplement
  | ReturnForCorrection
  | Resubmit
  | Appraise
  | Consult
  | ReplyConsultation
  | PublishNotice
  | RaiseObjection
  | HoldCase
  | Release
  | ClaimTask
  | UnclaimTask;
