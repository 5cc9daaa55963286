import type { UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { without } from './clock.ts';
import type { ReplyConsultation } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { ConsultationReplied, SilenceLapsed } from './event-steps.ts';
import { notAtStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';

/** An agency answers once, while it is asked. */
export function refuseReplyConsultation(state: CaseState, { level, agencyId }: ReplyConsultation): Refusal | null {
  const refused = notAtStep(state, level, 'consult');
  if (refused) return refused;
  const asked = reviewAt(state, level)?.consultations.find((one) => one.agencyId === agencyId);
  if (!asked) return refuse('NOT_CONSULTED', { byUnit: agencyId });
  return asked.reply === null ? null : refuse('CONSULTATION_CLOSED', { byUnit: agencyId, answer: asked.reply });
}

export function replyConsultation(state: CaseState, command: ReplyConsultation): CaseEvent[] {
  const { level, agencyId, answer, reason } = command;
  return [{ kind: 'ConsultationReplied', ...placeOf(state, level), agencyId, answer, ...(reason ? { reason } : {}) }];
}

export function foldReplied(state: CaseState, { level, agencyId, answer }: ConsultationReplied): Partial<CaseState> {
  return answered(state, level, agencyId, answer);
}

/** Silence to the deadline: the case goes on (domain.md 0.6), and the ledger says that time passed, not that somebody agreed. */
export function silence(state: CaseState, level: LevelKey, agencyId: UnitId): CaseEvent[] {
  return [{ kind: 'SilenceLapsed', ...placeOf(state, level), agencyId }];
}

export function foldSilence(state: CaseState, { level, agencyId }: SilenceLapsed): Partial<CaseState> {
  return answered(state, level, agencyId, 'NO_REPLY');
}

function answered(
  state: CaseState,
  level: LevelKey,
  agencyId: UnitId,
  reply: 'CONCUR' | 'OBJECT' | 'NO_REPLY',
): Partial<CaseState> {
  return {
    clocks: without(state.clocks, ({ clock }) => clock === `consultation:${agencyId}`),
    ...withReview(state, level, ({ consultations }) => ({
      consultations: consultations.map((one) => (one.agencyId === agencyId ? { ...one, reply } : one)),
    })),
  };
}
