import type { Closing, CommandAnswer, CommandEnvelope, NominationStart } from '@laurel/contracts';
import {
  type CaseState,
  draftCase,
  evolve,
  type Judgement,
  nextClockOf,
  type OwnClock,
  type RecordedEvent,
  type Refusal,
  revived,
} from '@laurel/domain';
import { ApplicationFailure } from '@temporalio/workflow';
import { acts } from './acts.ts';
import { judge, refusedHere } from './judge.ts';
import { answerFrom, busyRefusal, fromTheClock, requestFor } from './speech.ts';
import { untilIdle } from './waits.ts';

/** A nomination's file as its workflow holds it: a cache of the ledger, moved by commands alone. */
export interface File {
  readonly state: CaseState;
  /** How the case ended; null while it is open. */
  readonly closing: Closing | null;
  /** The earliest of the case's own clocks that run; null while none does. */
  readonly nextClock: OwnClock | null;
  /** True while a command is being recorded: a second one is told who was first. */
  readonly isBusy: boolean;
  /** The refusal that `carryOut` would give, found without waiting; left to `carryOut` where the ledger must be asked. */
  refusal(envelope: CommandEnvelope): Refusal | null;
  /** Judges the command and records what follows from it. */
  carryOut(envelope: CommandEnvelope): Promise<CommandAnswer>;
  /** The same for the clock, which waits its turn instead of being refused. */
  carryOutInTurn(envelope: CommandEnvelope): Promise<CommandAnswer>;
  /** Reads what the ledger holds beyond the state known here. */
  catchUp(envelope: CommandEnvelope): Promise<void>;
  /** Takes in entries that the ledger holds; reads the ledger where others are missing in between. */
  follow(entries: readonly RecordedEvent[]): Promise<void>;
}

/** Each turn follows a move of the case by somebody else; more than this in a row is a fault, not a race. */
const MOVES_BY_OTHERS = 20;

/** Recording no events asks the ledger what it holds. */
const NOTHING_YET: Judgement = { events: [] };

export function openFile(start: NominationStart): File {
  let state = start.state ? revived(start.state) : draftCase(start.rules);
  let busyWith: CommandEnvelope | null = null;
  let wasRefusedAtTheDoor = false;

  function catchUp(entries: readonly RecordedEvent[]): void {
    for (const entry of entries) if (entry.seq > state.seq) state = evolve(state, entry);
  }

  /** An Update can be lost after its act was committed; the caller has then seen more in the tables than is known here. */
  function isBehind({ seenSeq }: CommandEnvelope): boolean {
    return seenSeq > state.seq;
  }

  async function judgeAndRecord(envelope: CommandEnvelope): Promise<CommandAnswer> {
    const { fingerprint } = envelope;
    let asksFirst = isBehind(envelope);
    for (let turn = 0; turn < MOVES_BY_OTHERS; turn++) {
      const judged = asksFirst ? NOTHING_YET : judge(state, envelope);
      asksFirst = false;
      if (judged.refusal) return { kind: 'REFUSED', fingerprint, refusal: judged.refusal };
      const outcome = await acts.record(requestFor(start, state, envelope, judged.events));
      if (outcome.kind === 'REFUSED') return { ...outcome, fingerprint };
      catchUp(outcome.entries);
      if (outcome.kind === 'RECORDED') return answerFrom(envelope, outcome);
    }
    // A plain error would be tried again for ever, and no other command would get through.
    throw ApplicationFailure.nonRetryable(`The case moved ${MOVES_BY_OTHERS} times while one command was judged.`);
  }

  const file: File = {
    get state() {
      return state;
    },
    get closing() {
      const outcome: Closing['outcome'] | null = state.outcome ?? (wasRefusedAtTheDoor ? 'NEVER_SUBMITTED' : null);
      return outcome && { outcome, caseSeq: state.seq };
    },
    get nextClock() {
      return nextClockOf(state);
    },
    get isBusy() {
      return busyWith !== null;
    },
    refusal(envelope) {
      if (busyWith) return busyRefusal(busyWith);
      return state.phase === 'DRAFT' || isBehind(envelope) ? null : refusedHere(state, envelope);
    },
    async carryOut(envelope) {
      busyWith = envelope; // Before the first await, so that a rival finds it.
      try {
        return await judgeAndRecord(envelope);
      } finally {
        wasRefusedAtTheDoor = state.phase === 'DRAFT'; // A workflow that no case came of ends.
        busyWith = null;
      }
    },
    async catchUp(envelope) {
      const outcome = await acts.record(requestFor(start, state, envelope, []));
      if (outcome.kind !== 'REFUSED') catchUp(outcome.entries);
    },
    async follow(entries) {
      if ((entries[0]?.seq ?? 0) > state.seq + 1) await file.catchUp(fromTheClock({ clock: 'SEASON_END' }));
      else catchUp(entries);
    },
    async carryOutInTurn(envelope) {
      while (file.isBusy) await untilIdle(file); // Another may have taken the turn meanwhile.
      return file.carryOut(envelope);
    },
  };
  return file;
}
