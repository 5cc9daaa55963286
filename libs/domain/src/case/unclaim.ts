import { type Refusal, refuse } from '../refusal/refusal.ts';
import { isSameActor } from './actor.ts';
import { without } from './clock.ts';
import type { UnclaimTask } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { elsewhere, moveFacts, notOpen } from './standing.ts';
import type { CaseState } from './state.ts';

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

/** Left alone to the end of its clock, a claimed task is free again. */
export function claimLapse(state: CaseState): CaseEvent[] {
  return [{ kind: 'ClaimLapsed', ...placeOfClaim(state) }];
}

export function foldUnclaimed(state: CaseState): Partial<CaseState> {
  return { claim: null, clocks: without(state.clocks, ({ clock }) => clock === 'claim') };
}

function placeOfClaim({ claim }: CaseState) {
  if (!claim) throw new Error('Nobody holds a task of this case.');
  return { level: claim.level, round: claim.round };
}
