import type { UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { type CaseState, reviewAt } from './state.ts';

/** What an office is asked to do: give the level's two answers, or settle the award that it had reserved. */
export interface Task {
  readonly kind: 'DECIDE' | 'SETTLE_RESERVED';
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
}

/** The tasks that are open in this state; none for a draft and for a closed case. */
export function tasksOf(state: CaseState): readonly Task[] {
  const review = state.at && reviewAt(state, state.at);
  if (!review) return [];
  const kind = state.phase === 'AWAITING_RESERVED' ? 'SETTLE_RESERVED' : 'DECIDE';
  return [{ kind, level: review.level, round: review.round, unitId: review.unitId }];
}

/** A clock that may move the case when nobody does. `keptBy` tells whose timer it is. */
export interface Clock {
  readonly id: 'SEASON_END';
  readonly keptBy: 'SEASON';
}

/** The clocks that run in this state. The season's end runs for every open case; the season's own workflow keeps it. */
export function clocksOf(state: CaseState): readonly Clock[] {
  return state.phase === 'DRAFT' || state.phase === 'CLOSED' ? [] : [{ id: 'SEASON_END', keptBy: 'SEASON' }];
}
