import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { RaiseObjection } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { ObjectionRaised } from './event-steps.ts';
import { notAtStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';

/** Anyone identified may object while the notice is open. */
export function refuseRaiseObjection(state: CaseState, { level }: RaiseObjection): Refusal | null {
  const refused = notAtStep(state, level, 'notice');
  return refused ?? (reviewAt(state, level)?.notice?.isOpen ? null : refuse('NOTICE_NOT_OPEN', { level }));
}

export function raiseObjection(state: CaseState, { level, reason }: RaiseObjection): CaseEvent[] {
  return [{ kind: 'ObjectionRaised', ...placeOf(state, level), reason }];
}

export function foldObjection(state: CaseState, { level }: ObjectionRaised): Partial<CaseState> {
  return withReview(state, level, ({ notice }) => ({
    notice: { isOpen: notice?.isOpen ?? false, objections: (notice?.objections ?? 0) + 1 },
  }));
}
