import { type Refusal, refuse } from '../refusal/refusal.ts';
import { isOfOffice, startOf, started, stopped } from './clock.ts';
import type { RequestSupplement } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { SupplementRequested } from './event-steps.ts';
import { elsewhere, knows, notStandingAt, openStep, pendingStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** Missing documents are asked for at most once at a level, in all its rounds, unless the rules allow more (domain.md 1.5). */
export function refuseRequestSupplement(state: CaseState, { level }: RequestSupplement): Refusal | null {
  const refused = notStandingAt(state, 'IN_REVIEW', level);
  if (refused) return refused;
  if (!knows(state, level, 'receive') || pendingStep(state, level) === 'receive') return elsewhere(state, level);
  const step = openStep(reviewAt(state, level));
  if (step === 'supplement') return refuse('STEP_OPEN', { step });
  const limit = state.rules.supplementsPerLevel ?? 1;
  const asked = state.reviews.filter((review) => review.level === level).flatMap((review) => review.supplements).length;
  return asked < limit ? null : refuse('SUPPLEMENT_ALREADY_ASKED', { level, limit: String(limit) });
}

export function requestSupplement(state: CaseState, { level, documents }: RequestSupplement): CaseEvent[] {
  const days = state.rules.clocks?.supplement?.workingDays;
  const starts = days === undefined ? [] : [startOf(state.rules, 'supplement', days)];
  return [{ kind: 'SupplementRequested', ...placeOf(state, level), documents, starts }];
}

/** The office's own time stands still while somebody else looks for papers. */
export function foldSupplementRequested(
  state: CaseState,
  { level, documents, starts }: SupplementRequested,
  { at }: Moved,
): Partial<CaseState> {
  const clocks = started(stopped(state.clocks, at, isOfOffice), level, starts, at);
  const asked = { documents, state: 'ASKED' } as const;
  return { clocks, ...withReview(state, level, (review) => ({ supplements: [...review.supplements, asked] })) };
}
