import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { type CasePhase, type CaseState, reviewAt } from './state.ts';

/** Refusals 1 and 2: the case is closed, or does not wait at that level for that command. */
export function notStandingAt(state: CaseState, phase: CasePhase, level: LevelKey): Refusal | null {
  return notOpen(state) ?? (state.phase === phase && state.at === level ? null : elsewhere(state, level));
}

/** Refusal 1, and its twin for a draft. */
export function notOpen(state: CaseState): Refusal | null {
  if (state.phase === 'CLOSED') return refuse('CASE_CLOSED', { outcome: state.outcome ?? '', ...lastMove(state) });
  if (state.phase === 'DRAFT') return refuse('NOT_SUBMITTED');
  return null;
}

/** Names who decided that level and when, so that the second of two officers reads who was first. */
export function elsewhere(state: CaseState, level: LevelKey): Refusal {
  const answer = reviewAt(state, level)?.answer;
  const first = answer ? moveFacts(answer) : {};
  return refuse('NOT_AT_THIS_LEVEL', { level, at: state.at ?? '', ...first });
}

function lastMove(state: CaseState): Refusal['facts'] {
  return state.lastMove ? moveFacts(state.lastMove) : {};
}

function moveFacts(move: NonNullable<CaseState['lastMove']>): Refusal['facts'] {
  return {
    byRole: move.actor.role,
    ...(move.actor.unitId ? { byUnit: move.actor.unitId } : {}),
    since: String(move.at),
  };
}
