import type { Refusal } from '../refusal/refusal.ts';
import type { DeclineReserved } from './command.ts';
import type { CaseEvent } from './event.ts';
import { notStandingAt } from './standing.ts';
import type { CaseState } from './state.ts';

/** Only the level where the case waits may give its reserved award up. */
export function refuseDeclineReserved(state: CaseState, command: DeclineReserved): Refusal | null {
  return notStandingAt(state, 'AWAITING_RESERVED', command.level);
}

export function declineReserved(_state: CaseState, { level, reason }: DeclineReserved): CaseEvent[] {
  return [
    { kind: 'ReservedDeclined', level, reason },
    { kind: 'NominationClosed', outcome: 'NOT_COMMENDED' },
  ];
}
