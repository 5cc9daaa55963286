import { type Refusal, refuse } from '../refusal/refusal.ts';
import { isSameActor } from './actor.ts';
import { type ClockStart, started, startOf } from './clock.ts';
import type { ClaimTask } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { TaskClaimed, TaskGivenBack } from './event-steps.ts';
import type { Facts } from './facts.ts';
import { elsewhere, held, moveFacts, notOpen, placeOf } from './standing.ts';
import type { LevelReview } from './review.ts';
import type { CaseState, Claim } from './state.ts';
import type { Moved } from './word.ts';

/** A task is taken by one office at a time. The claim is soft: it tells the others, and binds nobody's decision. */
export function refuseClaim(state: CaseState, { level }: ClaimTask, { actor }: Facts): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (state.at !== level) return elsewhere(state, level);
  if (state.phase === 'ON_HOLD') return held(state);
  const { claim: taken } = state;
  if (!taken || (actor && isSameActor(taken.by, actor))) return null;
  return refuse('TASK_CLAIMED', moveFacts({ actor: taken.by, at: taken.at }));
}

/** Claimed again by its holder, the task is kept for another while. */
export function claim(state: CaseState, { level }: ClaimTask): CaseEvent[] {
  return [{ kind: 'TaskClaimed', ...placeOf(state, level), starts: claimStarts(state) }];
}

/** A corrected file is again the task of the officer who returned it, unless the office has gone to another unit meanwhile. */
export function giveBack(state: CaseState, { level, round, unitId, returned }: LevelReview): CaseEvent[] {
  if (!returned || (returned.by.unitId ?? unitId) !== unitId) return [];
  return [{ kind: 'TaskGivenBack', level, round: round + 1, to: returned.by, starts: claimStarts(state) }];
}

export function foldClaimed(
  state: CaseState,
  { level, round, starts }: TaskClaimed,
  { actor, at }: Moved,
): Partial<CaseState> {
  return { claim: { level, round, by: actor, at }, clocks: started(state.clocks, level, starts, at) };
}

export function foldGivenBack(
  state: CaseState,
  { level, round, to, starts }: TaskGivenBack,
  { at }: Moved,
): Partial<CaseState> {
  return { claim: { level, round, by: to, at }, clocks: started(state.clocks, level, starts, at) };
}

/** An act of its holder shows that a claimed task is not left alone. */
export function withAct(taken: Claim | null, { actor, at }: Moved): Claim | null {
  return taken && at > taken.at && isSameActor(taken.by, actor) ? { ...taken, actedAt: at } : taken;
}

function claimStarts({ rules }: CaseState): ClockStart[] {
  const days = rules.clocks?.claim?.workingDays;
  return days === undefined ? [] : [startOf(rules, 'claim', days)];
}
