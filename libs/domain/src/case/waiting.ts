import type { UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { openStep, pendingStep } from './standing.ts';
import type { Actor } from './actor.ts';
import { type CaseState, originOf, reviewAt } from './state.ts';

/** What somebody is asked to do next. Steps that a level may take, but need not, are no tasks. */
export const TASK_KINDS = [
  'RECEIVE',
  'APPRAISE',
  'DECIDE',
  'SETTLE_RESERVED',
  'SUPPLEMENT',
  'CORRECT',
  'REPLY_CONSULTATION',
  'CLOSE_COUNCIL',
  'RELEASE',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface Task {
  readonly kind: TaskKind;
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
  /** The end of the clock that measures this task, or was when it rang; null where none runs. */
  readonly dueAt: number | null;
  /** Who took the task for itself. */
  readonly claimedBy: Actor | null;
}

/** The tasks that are open in this state; none for a draft and for a closed case. */
export function tasksOf(state: CaseState): readonly Task[] {
  const review = state.at && reviewAt(state, state.at);
  if (!review) return [];
  const { level, round } = review;
  const task = (kind: TaskKind, unitId = review.unitId, clock = 'level'): Task => {
    const overdueSince = clock === 'level' && state.phase === 'IN_REVIEW' ? review.lapse?.dueAt : undefined;
    const dueAt = state.clocks.find((one) => one.clock === clock)?.dueAt ?? overdueSince ?? null;
    const claimedBy = unitId === review.unitId ? (state.claim?.by ?? null) : null;
    return { kind, level, round, unitId, dueAt, claimedBy };
  };
  const origin = originOf(state) ?? review.unitId;
  if (state.phase === 'ON_HOLD') return [task('RELEASE')];
  if (state.phase === 'AWAITING_RESERVED') return [task('SETTLE_RESERVED')];
  if (state.phase === 'RETURNED') return [task('CORRECT', origin, 'correction')];
  const asked = review.consultations.filter(({ reply }) => reply === null);
  const replies = asked.map(({ agencyId }) => task('REPLY_CONSULTATION', agencyId, `consultation:${agencyId}`));
  if (openStep(review) === 'supplement') return [task('SUPPLEMENT', origin, 'supplement'), ...replies];
  const sits = review.council !== null && review.council.closed === null;
  const own = sits ? task('CLOSE_COUNCIL') : task(OWN_TASKS[pendingStep(state, level)]);
  return [own, ...replies];
}

const OWN_TASKS = { receive: 'RECEIVE', appraise: 'APPRAISE', decide: 'DECIDE' } as const;

/** A clock that may move the case when nobody does. `keptBy` tells whose timer it is. */
export type Clock =
  | { readonly id: 'SEASON_END'; readonly keptBy: 'SEASON' }
  | { readonly id: string; readonly keptBy: 'CASE'; readonly dueAt: number };

/** The clocks that run in this state, the earliest of the case's own first. The season's workflow keeps the season's end. */
export function clocksOf(state: CaseState): readonly Clock[] {
  if (state.phase === 'DRAFT' || state.phase === 'CLOSED') return [];
  const own = state.clocks
    .flatMap(({ clock, dueAt }) => (dueAt === null ? [] : [{ id: clock, keptBy: 'CASE' as const, dueAt }]))
    .sort((one, other) => one.dueAt - other.dueAt);
  return [...own, { id: 'SEASON_END', keptBy: 'SEASON' }];
}

export type OwnClock = Extract<Clock, { readonly keptBy: 'CASE' }>;

/** The clock of the case itself that rings next; null while none runs. */
export function nextClockOf(state: CaseState): OwnClock | null {
  const [first] = clocksOf(state);
  return first?.keptBy === 'CASE' ? first : null;
}
