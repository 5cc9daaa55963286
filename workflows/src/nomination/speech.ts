import type { CommandAnswer, CommandEnvelope, NominationStart, RecordOutcome, RecordRequest } from '@laurel/contracts';
import {
  type CaseEvent,
  type CaseState,
  type CommandId,
  type Lapse,
  type Refusal,
  refuse,
  THE_CLOCK,
} from '@laurel/domain';
import { uuid4 } from '@temporalio/workflow';

/** What the act `record` is asked. */
export function requestFor(
  { nominationId }: NominationStart,
  state: CaseState,
  { commandId, fingerprint, actor }: CommandEnvelope,
  events: readonly CaseEvent[],
): RecordRequest {
  return { nominationId, commandId, fingerprint, actor, state, events };
}

/** What the caller is answered: the command's own entries, without those that the case only caught up with. */
export function answerFrom(
  { fingerprint }: CommandEnvelope,
  { entries, firstSeq, receipt }: Extract<RecordOutcome, { kind: 'RECORDED' }>,
): CommandAnswer {
  const own = entries.filter((entry) => entry.seq >= firstSeq && entry.seq <= receipt.caseSeq);
  return { kind: 'RECORDED', fingerprint, entries: own, receipt };
}

/** Two at once for one case: the second reads who was first, and when. */
export function busyRefusal({ actor, askedAt }: CommandEnvelope): Refusal {
  return refuse('TASK_BUSY', {
    byRole: actor.role,
    ...(actor.unitId ? { byUnit: actor.unitId } : {}),
    since: String(askedAt),
  });
}

/** What time itself asks for. It passes over submitted cases only, so the ledger holds an entry at least. */
export function fromTheClock(asked: Omit<Lapse, 'type'>): CommandEnvelope {
  return {
    commandId: uuid4() as CommandId,
    fingerprint: 'lapse',
    actor: THE_CLOCK,
    askedAt: 0,
    seenSeq: 1,
    command: { type: 'lapse', ...asked },
  };
}
