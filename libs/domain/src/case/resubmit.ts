import { type Refusal, refuse } from '../refusal/refusal.ts';
import { giveBack } from './claim.ts';
import type { Resubmit } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import { openLevel } from './open-level.ts';
import { currentReview, held, notOpen } from './standing.ts';
import type { CaseState } from './state.ts';

/** The answer to a return changes the named fields, one at least, and no other. */
export function refuseResubmit(state: CaseState, { changes }: Resubmit): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (state.phase === 'ON_HOLD') return held(state);
  if (state.phase !== 'RETURNED' || !state.at) return refuse('NOT_AT_THIS_LEVEL', { at: state.at ?? '' });
  const named = currentReview(state, state.at).returned?.fields ?? [];
  const changed = Object.keys(changes);
  if (changed.length === 0) return refuse('CORRECTION_MISSING', { fields: named.join(', ') });
  const strange = changed.find((field) => !named.includes(field));
  return strange ? refuse('FIELD_NOT_RETURNED', { field: strange, fields: named.join(', ') }) : null;
}

/** The level that returned the file gets it back in a new round, and there the officer who returned it. */
export function resubmit(state: CaseState, { changes }: Resubmit): CaseEvent[] {
  if (!state.at) throw new Error('A returned case stands at a level.');
  const review = currentReview(state, state.at);
  const { level, round, unitId } = review;
  return [
    { kind: 'NominationResubmitted', level, round, changes },
    ...openLevel(state, level, unitId, round + 1),
    ...giveBack(state, review),
  ];
}

/** The nominator was silent to the deadline. */
export function correctionLapse(state: CaseState): CaseEvent[] {
  if (!state.at) throw new Error('A returned case stands at a level.');
  const { level, round } = currentReview(state, state.at);
  return [
    { kind: 'CorrectionLapsed', level, round },
    { kind: 'NominationClosed', outcome: 'LAPSED' },
  ];
}
