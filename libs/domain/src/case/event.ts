import type { LevelKey, Onward, Outcome, OwnAward, SigningCapacity } from '../level/words.ts';
import type { UnitId } from '../ids.ts';
import type { Actor } from './actor.ts';
import type { RemarkRef, Submit } from './command.ts';

export type NominationSubmitted = { readonly kind: 'NominationSubmitted' } & Omit<Submit, 'type'>;

export interface LevelOpened {
  readonly kind: 'LevelOpened';
  readonly level: LevelKey;
  readonly unitId: UnitId;
  readonly round: number;
}

export interface LevelDecided {
  readonly kind: 'LevelDecided';
  readonly level: LevelKey;
  readonly round: number;
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  readonly capacity: SigningCapacity;
  readonly reason?: RemarkRef;
}

/** `numbers` are allotted by the act that records the event, last in its transaction. */
export interface CommendationIssued {
  readonly kind: 'CommendationIssued';
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
  readonly capacity: SigningCapacity;
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

export type CaseEvent =
  | NominationSubmitted
  | LevelOpened
  | LevelDecided
  | CommendationIssued
  | CommendationSuperseded
  | ReservedAwaited
  | ReservedIssued
  | ReservedDeclined
  | NominationWithdrawn
  | SeasonEndLapsed
  | NominationClosed;

/** An event as the ledger holds it: its place in the case (from 1), its instant (milliseconds UTC) and who acted. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: Actor;
  readonly event: CaseEvent;
}
