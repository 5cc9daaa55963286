import { isInForce, issue } from '../award/issue.ts';
import { type LevelKey, LEVELS, type SigningCapacity } from '../level/words.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { nextLevel } from '../route/route.ts';
import type { Decide } from './command.ts';
import { isAgainstCouncil, refuseAnswers } from './decide-answers.ts';
import type { CaseEvent } from './event.ts';
import type { LevelDecided } from './event-level.ts';
import type { Facts } from './facts.ts';
import { openLevel } from './open-level.ts';
import { currentReview, notAtStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** The refusals of a level's two answers, in the order of the season commands: the first that applies. */
export function refuseDecide(state: CaseState, command: Decide, facts: Facts): Refusal | null {
  return notAtStep(state, command.level, 'decide') ?? refuseAnswers(state, command, facts);
}

/** What follows from the two answers: the level's own act first, then where the file goes. */
export function decideLevel(state: CaseState, command: Decide): CaseEvent[] {
  const { level, ownAward, onward } = command;
  const capacity: SigningCapacity = command.capacity ?? 'HEAD';
  const answered: CaseEvent = {
    kind: 'LevelDecided',
    ...placeOf(state, level),
    ownAward,
    onward,
    capacity,
    ...(command.reason ? { reason: command.reason } : {}),
    ...(isAgainstCouncil(currentReview(state, level), command) ? { againstCouncil: true as const } : {}),
  };
  const issued = ownAward === 'COMMEND' ? issue(state, level, capacity) : [];
  const after = onward === 'FORWARD' ? forward(state, command) : stop(state, level, issued.length > 0);
  return [answered, ...issued, ...after];
}

/** The level's clocks and claim end with its answer. */
export function foldDecided(state: CaseState, event: LevelDecided, moved: Moved): Partial<CaseState> {
  const { ownAward, onward, capacity } = event;
  const answer = { ownAward, onward, capacity, ...moved };
  return { clocks: [], claim: null, ...withReview(state, event.level, () => ({ answer })) };
}

function forward(state: CaseState, { level, to }: Pick<Decide, 'level' | 'to'>): CaseEvent[] {
  const next = to ?? nextLevel(state.rules, level, state.category);
  const unitId = next && state.units[next];
  if (!next || !unitId) throw new Error(`No unit reviews above ${level}.`);
  const round = state.reviews.filter((review) => review.level === next).length + 1;
  return openLevel(state, next, unitId, round);
}

function stop(state: CaseState, level: LevelKey, hasIssuedNow: boolean): CaseEvent[] {
  if (hasIssuedNow) return [{ kind: 'NominationClosed', outcome: 'COMMENDED' }];
  const reserved = state.grants.some(isInForce) ? null : lastReserved(state, level);
  if (reserved) {
    return [{ kind: 'ReservedAwaited', level: reserved.level, unitId: reserved.unitId, round: reserved.round }];
  }
  return [{ kind: 'NominationClosed', outcome: state.grants.length > 0 ? 'COMMENDED' : 'NOT_COMMENDED' }];
}

/** Of the lower levels. Where a case came back to a level under other rules, what it answered last is its answer. */
function lastReserved(state: CaseState, level: LevelKey) {
  if (state.rules.fallback !== 'LAST_RESERVED') return null;
  const isLower = (one: LevelKey) => LEVELS.indexOf(one) < LEVELS.indexOf(level);
  const reserved = state.reviews.filter(({ answer }) => answer?.ownAward === 'RESERVE');
  return reserved.findLast((review) => isLower(review.level) && review === reviewAt(state, review.level)) ?? null;
}
