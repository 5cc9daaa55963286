import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Reconsider } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

/** Only a closed case is reconsidered, by a nomination of its own that is linked to it. */
export function refuseReconsider(state: CaseState): Refusal | null {
  if (state.phase === 'DRAFT') return refuse('NOT_SUBMITTED');
  return state.phase === 'CLOSED' ? null : refuse('CASE_STILL_OPEN', { at: state.at ?? '' });
}

export function reconsider(_state: CaseState, { nominationId, reason }: Reconsider): CaseEvent[] {
  return [{ kind: 'ReconsiderationOpened', nominationId, reason }];
}
