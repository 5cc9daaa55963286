import type {
  Actor,
  CommandId,
  LevelKey,
  NominationId,
  Onward,
  RecordedEvent,
  SigningCapacity,
  UnitId,
} from '@laurel/domain';

/** A session has one workflow id; each ask of the head (the list, then a shorter one) is a run of it. */
export const signingWorkflowId = (sessionId: CommandId) => `signing/${sessionId}`;

/** The Update that waits for what became of the list. */
export const LIST_UPDATE = 'list';
/** The Update that brings a case's workflow what a signed list recorded for its case. */
export const FOLLOW_UPDATE = 'follow';

/** One decision for many cases, as a head asks for it. `nominationIds` is in the order of the annex. */
export interface ListRequest {
  /** The key of the first ask. */
  readonly sessionId: CommandId;
  /** 1 for the list as it was first handed in, 2 for the first shorter one, and so on. */
  readonly ask: number;
  /** The key and the body's fingerprint of this ask. */
  readonly askId: CommandId;
  readonly fingerprint: string;
  readonly actor: Actor;
  readonly unitId: UnitId;
  readonly level: LevelKey;
  readonly onward: Onward;
  readonly to: LevelKey | null;
  readonly capacity: SigningCapacity;
  readonly nominationIds: readonly NominationId[];
}

/** What became of the list; the session's row holds the rest. `fingerprint` is that of the ask that is answered. */
export interface ListAnswer {
  readonly fingerprint: string;
  readonly state: 'SIGNED' | 'TO_CONFIRM';
}

/** Tells the cases of a signed list to go on: all of them, or those that gave no answer before. */
export interface FollowRequest {
  readonly sessionId: CommandId;
  readonly only: readonly NominationId[] | null;
}

/** The cases whose workflows gave no answer. */
export interface FollowOutcome {
  readonly silent: readonly NominationId[];
}

/** What a case's workflow is brought: the entries of its case, which are in the ledger. */
export interface Following {
  readonly entries: readonly RecordedEvent[];
}
