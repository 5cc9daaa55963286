import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Appraise } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { LevelAppraised } from './event-steps.ts';
import { elsewhere, notAtStep, openStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';

/** The eligibility check has one result in each round, and waits for documents that were asked for. */
export function refuseAppraise(state: CaseState, { level }: Appraise): Refusal | null {
  const refused = notAtStep(state, level, 'appraise');
  if (refused) return refused;
  const review = reviewAt(state, level);
  if (review?.appraisal) return elsewhere(state, level);
  return openStep(review) === 'supplement' ? refuse('STEP_OPEN', { step: 'supplement' }) : null;
}

export function appraise(state: CaseState, { level, eligible, reason }: Appraise): CaseEvent[] {
  return [{ kind: 'LevelAppraised', ...placeOf(state, level), eligible, ...(reason ? { reason } : {}) }];
}

export function foldAppraised(state: CaseState, { level, eligible }: LevelAppraised): Partial<CaseState> {
  return withReview(state, level, () => ({ appraisal: { eligible } }));
}
