import type { NominationId, UnitId } from '../ids.ts';
import type { LevelKey, Onward, Outcome, OwnAward, SigningCapacity } from '../level/words.ts';
import type { RuleSet, Step } from '../rulesets/ruleset.ts';
import type { ClockStart } from './clock.ts';
import type { Submit } from './command.ts';
import type { RemarkRef } from './remark.ts';

export type NominationSubmitted = { readonly kind: 'NominationSubmitted' } & Omit<Submit, 'type'>;

export interface LevelOpened {
  readonly kind: 'LevelOpened';
  readonly level: LevelKey;
  readonly unitId: UnitId;
  readonly round: number;
}

/** The procedure leaves these steps out. Skipped is not passed. */
export interface StepsSkipped {
  readonly kind: 'StepsSkipped';
  readonly level: LevelKey;
  readonly round: number;
  readonly steps: readonly Step[];
  readonly ground: string;
}

export interface LevelDecided {
  readonly kind: 'LevelDecided';
  readonly level: LevelKey;
  readonly round: number;
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  readonly capacity: SigningCapacity;
  readonly reason?: RemarkRef;
  /** The decision goes against what the level's council advised. */
  readonly againstCouncil?: true;
}

/** A higher level declined: the case waits at the last level that had reserved its award. */
export interface ReservedAwaited {
  readonly kind: 'ReservedAwaited';
  readonly level: LevelKey;
  readonly unitId: UnitId;
  readonly round: number;
}

export interface ReservedIssued {
  readonly kind: 'ReservedIssued';
  readonly level: LevelKey;
}

export interface ReservedDeclined {
  readonly kind: 'ReservedDeclined';
  readonly level: LevelKey;
  readonly reason: RemarkRef;
}

export interface NominationWithdrawn {
  readonly kind: 'NominationWithdrawn';
}

/** The season ended while the case was open. A lapse, never a consent. */
export interface SeasonEndLapsed {
  readonly kind: 'SeasonEndLapsed';
}

export interface NominationClosed {
  readonly kind: 'NominationClosed';
  readonly outcome: Outcome;
}

export interface RuleSetMigrated {
  readonly kind: 'RuleSetMigrated';
  readonly fromHash: string;
  readonly ruleSetHash: string;
  /** The rules that the case is carried out by from here on, so that the ledger alone tells how it went on. */
  readonly rules: RuleSet;
  readonly reason: RemarkRef;
  readonly starts?: readonly ClockStart[];
}

export interface UnitReplaced {
  readonly kind: 'UnitReplaced';
  readonly unitId: UnitId;
  readonly successorId: UnitId;
  readonly reason: RemarkRef;
}

export interface ReconsiderationOpened {
  readonly kind: 'ReconsiderationOpened';
  readonly nominationId: NominationId;
  readonly reason: RemarkRef;
}

export type LevelEvent =
  | NominationSubmitted
  | LevelOpened
  | StepsSkipped
  | LevelDecided
  | ReservedAwaited
  | ReservedIssued
  | ReservedDeclined
  | NominationWithdrawn
  | SeasonEndLapsed
  | NominationClosed
  | RuleSetMigrated
  | UnitReplaced
  | ReconsiderationOpened;
