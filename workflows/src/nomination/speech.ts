import type { CommandAnswer, CommandEnvelope, NominationStart, RecordOutcome, RecordRequest } from '@laurel/contracts';
import { type CaseEvent, type CaseState, type Refusal, refuse } from '@laurel/domain';

/** What the act `record` is asked. */
export function requestFor(
  start: NominationStart,
  state: CaseState,
  { commandId, fingerprint, actor }: CommandEnvelope,
  events: readonly CaseEvent[],
): RecordRequest {
  return {
    nominationId: start.nominationId,
    ruleSetHash: start.ruleSetHash,
    commandId,
    fingerprint,
    actor,
    expectedSeq: state.seq,
    events,
    isExclusive: state.rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT',
  };
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
