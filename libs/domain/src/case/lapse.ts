import type { Refusal } from '../refusal/refusal.ts';
import type { CaseEvent } from './event.ts';
import { notOpen } from './standing.ts';
import type { CaseState } from './state.ts';

/** The season's end closes what is still open. */
export function refuseLapse(state: CaseState): Refusal | null {
  return notOpen(state);
}

export function lapse(): CaseEvent[] {
  return [{ kind: 'SeasonEndLapsed' }, { kind: 'NominationClosed', outcome: 'LAPSED' }];
}
