import { type Refusal, refuse } from '../refusal/refusal.ts';
import { isOfOffice, resuming, started, without } from './clock.ts';
import type { AnswerSupplement } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { SupplementLapsed, SupplementReceived } from './event-steps.ts';
import type { Supplement } from './review.ts';
import { currentReview, held, notOpen, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** The nominator hands in what was asked for, and nothing else. */
export function refuseSupplement(state: CaseState, { documents }: AnswerSupplement): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (state.phase === 'ON_HOLD') return held(state);
  const asked = askedAt(state);
  if (!asked) return refuse('NOT_AT_THIS_LEVEL', { at: state.at ?? '' });
  const strange = documents.find((document) => !asked.documents.includes(document));
  const isOther = strange !== undefined || documents.length === 0;
  return isOther
    ? refuse('SUPPLEMENT_OTHER_DOCUMENTS', { given: strange ?? '', asked: asked.documents.join(', ') })
    : null;
}

export function supplement(state: CaseState, { documents }: AnswerSupplement): CaseEvent[] {
  return [{ kind: 'SupplementReceived', ...placeOfCase(state), documents, starts: officeTime(state) }];
}

/** Nobody answered in time: the level goes on with the documents that it has. */
export function supplementLapse(state: CaseState): CaseEvent[] {
  return [{ kind: 'SupplementLapsed', ...placeOfCase(state), starts: officeTime(state) }];
}

export function foldSupplementEnded(
  state: CaseState,
  { kind, level, starts }: SupplementReceived | SupplementLapsed,
  { at }: Moved,
): Partial<CaseState> {
  const running = without(state.clocks, ({ clock }) => clock === 'supplement');
  const ended = kind === 'SupplementReceived' ? ('ANSWERED' as const) : ('LAPSED' as const);
  return {
    clocks: started(running, level, starts, at),
    ...withReview(state, level, ({ supplements }) => ({
      supplements: supplements.map((one) => (one.state === 'ASKED' ? { ...one, state: ended } : one)),
    })),
  };
}

function askedAt(state: CaseState): Supplement | undefined {
  const review = state.phase === 'IN_REVIEW' && state.at ? reviewAt(state, state.at) : undefined;
  return review?.supplements.find((one) => one.state === 'ASKED');
}

const officeTime = (state: CaseState) => resuming(state.clocks, isOfOffice);

function placeOfCase(state: CaseState) {
  if (!state.at) throw new Error('The case stands at no level.');
  return placeOf(state, currentReview(state, state.at).level);
}
