import { type Refusal, refuse } from '../refusal/refusal.ts';
import { isSameActor } from './actor.ts';
import { started, startOf, without } from './clock.ts';
import type { UnclaimTask } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { ClaimKept } from './event-steps.ts';
import type { Facts } from './facts.ts';
import { elsewhere, moveFacts, notOpen } from './standing.ts';
import type { CaseState } from './state.ts';
import type { Moved } from './word.ts';

/** Only its holder gives a claim back. */
export function refuseUnclaim(state: CaseState, { level }: UnclaimTask, { actor }: Facts): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  const { claim } = state;
  if (!claim || claim.level !== level) return elsewhere(state, level);
  return actor && !isSameActor(claim.by, actor)
    ? refuse('TASK_CLAIMED', moveFacts({ actor: claim.by, at: claim.at }))
    : null;
}

export function unclaim(state: CaseState): CaseEvent[] {
  return [{ kind: 'TaskUnclaimed', ...placeOfClaim(state) }];
}

/** Left alone to the end of its clock, a claimed task is free again. Days on which its holder acted begin the count anew. */
export function claimLapse(state: CaseState): CaseEvent[] {
  const days = state.rules.clocks?.claim?.workingDays;
  const since = state.claim?.actedAt;
  const isIdle = since === undefined || since <= (state.claim?.countedFrom ?? state.claim?.at ?? since);
  if (days === undefined || isIdle) return [{ kind: 'ClaimLapsed', ...placeOfClaim(state) }];
  return [{ kind: 'ClaimKept', ...placeOfClaim(state), starts: [{ ...startOf(state.rules, 'claim', days), since }] }];
}

export function foldClaimKept(state: CaseState, { level, starts }: ClaimKept, { at }: Moved): Partial<CaseState> {
  const { claim } = state;
  if (!claim) throw new Error('Nobody holds a task of this case.');
  const countedFrom = claim.actedAt ?? claim.at;
  return { claim: { ...claim, countedFrom }, clocks: started(state.clocks, level, starts, at) };
}

export function foldUnclaimed(state: CaseState): Partial<CaseState> {
  return { claim: null, clocks: without(state.clocks, ({ clock }) => clock === 'claim') };
}

function placeOfClaim({ claim }: CaseState) {
  if (!claim) throw new Error('Nobody holds a task of this case.');
  return { level: claim.level, round: claim.round };
}
