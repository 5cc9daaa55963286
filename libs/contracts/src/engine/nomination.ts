import type {
  Actor,
  CaseEvent,
  CaseState,
  Command,
  CommandId,
  NominationId,
  Outcome,
  RecordedEvent,
  Refusal,
  RuleSet,
} from '@laurel/domain';

/** The Update that carries a command to its case, the signal of time passed, and the question of operators. */
export const COMMAND_UPDATE = 'command';
export const LAPSE_SIGNAL = 'lapse';
/** Tells a workflow that the ledger may hold more than it knows. */
export const CATCH_UP_SIGNAL = 'catchUp';
export const STANDING_QUERY = 'standing';
/** The failure type under which a validator hands a refusal to the caller. */
export const REFUSED = 'REFUSED';

/** Short, so that the first answer after a killed worker comes in under three seconds instead of ten. */
export const WORKFLOW_TASK_TIMEOUT = '2s';

export const nominationWorkflowId = (id: NominationId) => `nomination/${id}`;

/** What a nomination's workflow starts with; `state` only when it goes on in a fresh history. */
export interface NominationStart {
  readonly nominationId: NominationId;
  readonly rules: RuleSet;
  readonly ruleSetHash: string;
  readonly state?: CaseState;
}

/** How a nomination's workflow ends: what the ledger says too. NEVER_SUBMITTED: the submission itself was refused. */
export interface Closing {
  readonly outcome: Outcome | 'NEVER_SUBMITTED';
  readonly caseSeq: number;
}

/** Where the workflow believes the case to stand. */
export interface Standing {
  readonly caseSeq: number;
  readonly phase: CaseState['phase'];
  readonly at: CaseState['at'];
}

/** `commandId` is the Update's id and the key under which the effect exists once; `fingerprint` tells its body from another. */
export interface CommandEnvelope {
  readonly commandId: CommandId;
  readonly fingerprint: string;
  readonly actor: Actor;
  /** When the caller asked (milliseconds UTC): what a rival is told. */
  readonly askedAt: number;
  /** Where the tables showed the case to stand when the caller asked: a workflow that is behind asks the ledger first. */
  readonly seenSeq: number;
  readonly command: Command;
}

export interface Receipt {
  readonly caseSeq: number;
  readonly leafHash: string;
}

/** `fingerprint` is that of the body that was carried out: another body under the same id may have come first. */
export type CommandAnswer = { readonly fingerprint: string } & (
  | { readonly kind: 'RECORDED'; readonly entries: readonly RecordedEvent[]; readonly receipt: Receipt }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal }
);

/**
 * One command = one transaction. `state` is the case as its workflow believes it to stand, at `state.seq`. Without events it is
 * a question: what does the ledger hold behind that?
 */
export interface RecordRequest {
  readonly nominationId: NominationId;
  readonly commandId: CommandId;
  readonly fingerprint: string;
  readonly actor: Actor;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/**
 * RECORDED: the command exists now, or existed before; `entries` is all that the ledger holds after `state.seq`.
 * ELSEWHERE: the case had moved on, nothing was written. REFUSED: a fact that only the tables know stands against it.
 */
export type RecordOutcome =
  | {
      readonly kind: 'RECORDED';
      readonly entries: readonly RecordedEvent[];
      readonly firstSeq: number;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'ELSEWHERE'; readonly entries: readonly RecordedEvent[] }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal };
