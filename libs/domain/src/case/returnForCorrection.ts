import { type Refusal, refuse } from '../refusal/refusal.ts';
import { started, startOf } from './clock.ts';
import type { ReturnForCorrection } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { NominationReturned } from './event-steps.ts';
import { elsewhere, knows, notStandingAt, openStep, pendingStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** A return names the fields that are wrong, with the reason. The file must have been taken in, and nobody else asked meanwhile. */
export function refuseReturnForCorrection(state: CaseState, { level, fields }: ReturnForCorrection): Refusal | null {
  const refused = notStandingAt(state, 'IN_REVIEW', level);
  if (refused) return refused;
  if (!knows(state, level, 'receive') || pendingStep(state, level) === 'receive') return elsewhere(state, level);
  const step = openStep(reviewAt(state, level));
  if (step) return refuse('STEP_OPEN', { step });
  return fields.length === 0 ? refuse('RETURN_WITHOUT_FIELDS') : null;
}

export function returnForCorrection(state: CaseState, { level, fields, reason }: ReturnForCorrection): CaseEvent[] {
  const days = state.rules.clocks?.correction?.workingDays;
  const starts = days === undefined ? [] : [startOf(state.rules, 'correction', days)];
  return [{ kind: 'NominationReturned', ...placeOf(state, level), fields, reason, starts }];
}

/** The round is over and stays readable; its clocks end with it. */
export function foldReturned(
  state: CaseState,
  { level, fields, starts }: NominationReturned,
  { actor, at }: Moved,
): Partial<CaseState> {
  return {
    phase: 'RETURNED',
    claim: null,
    clocks: started([], level, starts, at),
    ...withReview(state, level, () => ({ returned: { fields, by: actor, at } })),
  };
}
