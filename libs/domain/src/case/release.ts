import type { Refusal } from '../refusal/refusal.ts';
import { isOfOffice, resuming, type RunningClock, started } from './clock.ts';
import type { Release } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { NominationReleased } from './event-steps.ts';
import { notStandingAt, openStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';
import type { Moved } from './word.ts';

/** Only a held case is released, at the level where it stands. */
export function refuseRelease(state: CaseState, { level }: Release): Refusal | null {
  return notStandingAt(state, 'ON_HOLD', level);
}

/** The clocks go on with what was left of them; the office's own stays stopped while a supplement is out. */
export function release(state: CaseState, { level, reason }: Release): CaseEvent[] {
  const waitsForPapers = openStep(reviewAt(state, level)) === 'supplement';
  const goesOn = (clock: RunningClock) => !waitsForPapers || !isOfOffice(clock);
  const starts = resuming(state.clocks, goesOn);
  return [{ kind: 'NominationReleased', ...placeOf(state, level), starts, ...(reason ? { reason } : {}) }];
}

export function foldReleased(
  state: CaseState,
  { level, starts }: NominationReleased,
  { at }: Moved,
): Partial<CaseState> {
  return { phase: state.hold?.phase ?? 'IN_REVIEW', hold: null, clocks: started(state.clocks, level, starts, at) };
}
