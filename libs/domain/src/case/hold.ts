import type { Refusal } from '../refusal/refusal.ts';
import { stopped } from './clock.ts';
import type { HoldCase } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { NominationHeld } from './event-steps.ts';
import { elsewhere, held, notOpen, placeOf } from './standing.ts';
import type { CaseState } from './state.ts';
import type { Moved } from './word.ts';

/** Any open case may be held at the level where it stands (HOLD_WHILE_UNDER_EXAMINATION, domain.md 1.3). */
export function refuseHold(state: CaseState, { level }: HoldCase): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (state.at !== level) return elsewhere(state, level);
  return state.phase === 'ON_HOLD' ? held(state) : null;
}

export function hold(state: CaseState, { level, ground, reason }: HoldCase): CaseEvent[] {
  return [{ kind: 'NominationHeld', ...placeOf(state, level), ground, ...(reason ? { reason } : {}) }];
}

/** Every clock stops and keeps what was left of it. */
export function foldHeld(state: CaseState, { ground }: NominationHeld, { at }: Moved): Partial<CaseState> {
  return { phase: 'ON_HOLD', hold: { ground, phase: state.phase, at }, clocks: stopped(state.clocks, at) };
}
