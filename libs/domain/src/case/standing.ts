import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Step } from '../rulesets/ruleset.ts';
import type { LevelReview } from './review.ts';
import { type CasePhase, type CaseState, reviewAt } from './state.ts';

/** Refusals 1 and 2: the case is closed, or does not wait at that level for that command; a held case waits for its release. */
export function notStandingAt(state: CaseState, phase: CasePhase, level: LevelKey): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (state.at !== level) return elsewhere(state, level);
  if (state.phase === 'ON_HOLD' && phase !== 'ON_HOLD') return held(state);
  return state.phase === phase ? null : elsewhere(state, level);
}

/** Refusal 1, and its twin for a draft. */
export function notOpen(state: CaseState): Refusal | null {
  if (state.phase === 'CLOSED') return refuse('CASE_CLOSED', { outcome: state.outcome ?? '', ...lastMove(state) });
  if (state.phase === 'DRAFT') return refuse('NOT_SUBMITTED');
  return null;
}

export function held(state: CaseState): Refusal {
  return refuse('HOLD_WHILE_UNDER_EXAMINATION', { heldFor: state.hold?.ground ?? '' });
}

/** Refusals 1 and 2 for a step of a level: the level knows it, and the steps before it are taken. */
export function notAtStep(state: CaseState, level: LevelKey, step: Step): Refusal | null {
  const standing = notStandingAt(state, 'IN_REVIEW', level);
  if (standing) return standing;
  return knows(state, level, step) && !pendingBefore(state, level, step) ? null : elsewhere(state, level);
}

/** Whether the level takes this step in its present round. */
export function knows(state: CaseState, level: LevelKey, step: Step): boolean {
  const isRuled = state.rules.steps[level]?.includes(step) ?? false;
  return isRuled && !reviewAt(state, level)?.skipped.includes(step);
}

/** Of the steps that have an order, the one that the level takes next. */
export function pendingStep(state: CaseState, level: LevelKey): 'receive' | 'appraise' | 'decide' {
  const review = reviewAt(state, level);
  if (knows(state, level, 'receive') && review?.receivedAt == null) return 'receive';
  return knows(state, level, 'appraise') && review?.appraisal == null ? 'appraise' : 'decide';
}

function pendingBefore(state: CaseState, level: LevelKey, step: Step): boolean {
  const order = ['receive', 'appraise', 'decide'];
  const rank = Math.max(order.indexOf(step), step === 'receive' || step === 'appraise' ? 0 : 2);
  return order.indexOf(pendingStep(state, level)) < rank;
}

/** A supplement, a consultation or a notice that is still open; the first of them. */
export function openStep(review: LevelReview | undefined): 'supplement' | 'consult' | 'notice' | null {
  if (review?.supplements.some(({ state }) => state === 'ASKED')) return 'supplement';
  if (review?.consultations.some(({ reply }) => reply === null)) return 'consult';
  return review?.notice?.isOpen ? 'notice' : null;
}

/** Names who decided that level and when, so that the second of two officers reads who was first. */
export function elsewhere(state: CaseState, level: LevelKey): Refusal {
  const answer = reviewAt(state, level)?.answer;
  const first = answer ? moveFacts(answer) : {};
  return refuse('NOT_AT_THIS_LEVEL', { level, at: state.at ?? '', ...first });
}

/** The level and round of the review under way; a fault where no level is open. */
export function placeOf(state: CaseState, level: LevelKey): { readonly level: LevelKey; readonly round: number } {
  return { level, round: currentReview(state, level).round };
}

export function currentReview(state: CaseState, level: LevelKey): LevelReview {
  const review = reviewAt(state, level);
  if (!review) throw new Error(`Level ${level} never opened.`);
  return review;
}

function lastMove(state: CaseState): Refusal['facts'] {
  return state.lastMove ? moveFacts(state.lastMove) : {};
}

export function moveFacts(move: NonNullable<CaseState['lastMove']>): Refusal['facts'] {
  return {
    byRole: move.actor.role,
    ...(move.actor.unitId ? { byUnit: move.actor.unitId } : {}),
    since: String(move.at),
  };
}
