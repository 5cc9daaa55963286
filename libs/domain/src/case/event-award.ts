import type { UnitId } from '../ids.ts';
import type { AwardForm, CertificateReason, LevelKey, RevocationGround, SigningCapacity } from '../level/words.ts';
import type { RemarkRef } from './remark.ts';

/** `numbers` are allotted by the act that records the event, last in its transaction. */
export interface CommendationIssued {
  readonly kind: 'CommendationIssued';
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
  readonly capacity: SigningCapacity;
  /** Left out for GIAY_KHEN. */
  readonly form?: AwardForm;
  readonly numbers?: CommendationNumbers;
}

export interface CommendationNumbers {
  readonly commendationId: string;
  readonly year: number;
  readonly decisionNo: number;
  readonly registerNo: number;
}

export interface CommendationSuperseded {
  readonly kind: 'CommendationSuperseded';
  readonly level: LevelKey;
  readonly byLevel: LevelKey;
}

/** `level` is the issuer's; `by` is the level whose clerk acted. */
export interface CommendationPresented {
  readonly kind: 'CommendationPresented';
  readonly level: LevelKey;
  readonly by: LevelKey;
  readonly place?: RemarkRef;
}

export interface CertificateExchanged {
  readonly kind: 'CertificateExchanged';
  readonly level: LevelKey;
  readonly by: LevelKey;
  readonly reason: CertificateReason;
}

export interface CertificateReissued {
  readonly kind: 'CertificateReissued';
  readonly level: LevelKey;
  readonly by: LevelKey;
  readonly reason: CertificateReason;
}

export interface CommendationRevoked {
  readonly kind: 'CommendationRevoked';
  readonly level: LevelKey;
  readonly ground: RevocationGround;
  readonly reason?: RemarkRef;
}

export type AwardEvent =
  | CommendationIssued
  | CommendationSuperseded
  | CommendationPresented
  | CertificateExchanged
  | CertificateReissued
  | CommendationRevoked;
