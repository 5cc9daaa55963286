import type { Refusal } from '../refusal/refusal.ts';
import { levelClocks, started } from './clock.ts';
import type { Receive } from './command-steps.ts';
import type { CaseEvent } from './event.ts';
import type { LevelReceived } from './event-steps.ts';
import { elsewhere, notAtStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** The file is taken in at this level once in each round; the level's clock starts with it. */
export function refuseReceive(state: CaseState, { level }: Receive): Refusal | null {
  const refused = notAtStep(state, level, 'receive');
  return refused ?? (reviewAt(state, level)?.receivedAt == null ? null : elsewhere(state, level));
}

export function receive(state: CaseState, { level }: Receive): CaseEvent[] {
  return [{ kind: 'LevelReceived', ...placeOf(state, level), starts: levelClocks(state.rules, level) }];
}

export function foldReceived(state: CaseState, { level, starts }: LevelReceived, { at }: Moved): Partial<CaseState> {
  const clocks = started(state.clocks, level, starts, at);
  return { clocks, ...withReview(state, level, () => ({ receivedAt: at })) };
}
