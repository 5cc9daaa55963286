import type { NominationId, UnitId } from '../ids.ts';
import type { CertificateReason, LevelKey, RevocationGround } from '../level/words.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import type { RemarkRef } from './remark.ts';

/** `level` is where the clerk works; `of` the issuing level, where the case has more than one commendation. */
export interface Present {
  readonly type: 'present';
  readonly level: LevelKey;
  readonly of?: LevelKey | undefined;
  readonly place?: RemarkRef | undefined;
}

export interface ExchangeCertificate {
  readonly type: 'exchangeCertificate';
  readonly level: LevelKey;
  readonly of?: LevelKey | undefined;
  readonly reason: CertificateReason;
}

export interface ReissueCertificate {
  readonly type: 'reissueCertificate';
  readonly level: LevelKey;
  readonly of?: LevelKey | undefined;
  readonly reason: CertificateReason;
}

/** Asked by the head of the issuer; the number and the row stay, "in force" changes. */
export interface Revoke {
  readonly type: 'revoke';
  readonly level: LevelKey;
  readonly ground: RevocationGround;
  readonly reason?: RemarkRef | undefined;
}

/** A closed case is never reopened: a linked nomination begins instead. */
export interface Reconsider {
  readonly type: 'reconsider';
  readonly nominationId: NominationId;
  readonly reason: RemarkRef;
}

/** Moves an open case to another rule set. */
export interface MigrateRuleSet {
  readonly type: 'migrateRuleSet';
  readonly rules: RuleSet;
  readonly ruleSetHash: string;
  readonly reason: RemarkRef;
}

/** A unit was abolished: its successor takes the case over where it stands and wherever it would have come. */
export interface ReplaceUnit {
  readonly type: 'replaceUnit';
  readonly unitId: UnitId;
  readonly successorId: UnitId;
  readonly reason: RemarkRef;
}

export type AfterwardsCommand =
  | Present
  | ExchangeCertificate
  | ReissueCertificate
  | Revoke
  | Reconsider
  | MigrateRuleSet
  | ReplaceUnit;
