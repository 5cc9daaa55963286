import { type Refusal, refuse } from '../refusal/refusal.ts';
import { started } from './clock.ts';
import type { Consult } from './command-steps.ts';
import { refuseDeadline, startFor } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import type { ConsultationOpened } from './event-steps.ts';
import { notAtStep, openStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** Agencies are asked in parallel, each once in a round; each has its own clock. */
export function refuseConsult(state: CaseState, command: Consult): Refusal | null {
  const { level, units } = command;
  const refused = notAtStep(state, level, 'consult');
  if (refused) return refused;
  const review = reviewAt(state, level);
  if (openStep(review) === 'supplement') return refuse('STEP_OPEN', { step: 'supplement' });
  if (units.length === 0) return refuse('CONSULTED_UNIT_UNKNOWN', { unit: '' });
  const asked = review?.consultations.map(({ agencyId }) => agencyId) ?? [];
  const twice = units.find((unit, index) => asked.includes(unit) || units.indexOf(unit) !== index);
  return twice ? refuse('ALREADY_CONSULTED', { byUnit: twice }) : refuseDeadline(command);
}

export function consult(state: CaseState, command: Consult): CaseEvent[] {
  const { level, units } = command;
  const starts = units.map((unit) => startFor(state, `consultation:${unit}`, command));
  return [{ kind: 'ConsultationOpened', ...placeOf(state, level), units, starts }];
}

export function foldConsultation(
  state: CaseState,
  { level, units, starts }: ConsultationOpened,
  { at }: Moved,
): Partial<CaseState> {
  const asked = units.map((agencyId) => ({ agencyId, reply: null }));
  return {
    clocks: started(state.clocks, level, starts, at),
    ...withReview(state, level, ({ consultations }) => ({ consultations: [...consultations, ...asked] })),
  };
}
