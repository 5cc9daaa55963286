import type { Refusal } from '../refusal/refusal.ts';
import type { CaseEvent } from './event.ts';
import { notOpen } from './standing.ts';
import type { CaseState } from './state.ts';

/** The nominator may withdraw an open case at any level; commendations that it already brought stay. */
export function refuseWithdraw(state: CaseState): Refusal | null {
  return notOpen(state);
}

export function withdraw(): CaseEvent[] {
  return [{ kind: 'NominationWithdrawn' }, { kind: 'NominationClosed', outcome: 'WITHDRAWN' }];
}
