import { isInForce, issue } from '../award/issue.ts';
import { secondGrant } from '../award/second-grant.ts';
import type { SigningCapacity } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { nextLevel } from '../route/route.ts';
import type { Decide } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { notStandingAt } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';

/** The refusals of a level's two answers, in the order of the season commands: the first that applies. */
export function refuseDecide(state: CaseState, command: Decide, facts: Facts): Refusal | null {
  return (
    notStandingAt(state, 'IN_REVIEW', command.level) ??
    onwardRefusal(state, command) ??
    reserveRefusal(state, command) ??
    commendRefusal(state, command) ??
    forkRefusal(state, command) ??
    (command.ownAward === 'COMMEND' ? secondGrant(state, facts) : null)
  );
}

function onwardRefusal({ rules }: CaseState, { level, onward }: Decide): Refusal | null {
  return onward === 'FORWARD' && !nextLevel(rules, level) ? refuse('NO_HIGHER_LEVEL', { level }) : null;
}

/** The season commands give the fork no place in their order; it comes behind all that they name and the case can tell. */
function forkRefusal({ rules }: CaseState, { level, onward, to }: Decide): Refusal | null {
  const isFork = onward === 'FORWARD' && to !== undefined && to !== nextLevel(rules, level);
  return isFork ? refuse('FORK_NOT_ALLOWED', { level, to }) : null;
}

function reserveRefusal({ rules }: CaseState, { ownAward, onward }: Decide): Refusal | null {
  if (ownAward !== 'RESERVE') return null;
  if (onward === 'STOP') return refuse('RESERVE_NEEDS_FORWARD');
  return rules.fallback === 'NONE' ? refuse('RESERVE_NOT_ALLOWED') : null;
}

function commendRefusal(state: CaseState, { level, ownAward, onward }: Decide): Refusal | null {
  if (ownAward !== 'COMMEND') return null;
  const { issuePolicy, categoriesAllowed } = state.rules;
  if (onward === 'FORWARD' && issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT') {
    return refuse('COMMEND_AND_FORWARD_NOT_ALLOWED', { level });
  }
  const isAwardedHere = state.category !== null && categoriesAllowed[level]?.includes(state.category);
  return isAwardedHere ? null : refuse('CATEGORY_NOT_AWARDED_HERE', { level, category: state.category ?? '' });
}

/** What follows from the two answers: the level's own act first, then where the file goes. */
export function decideLevel(state: CaseState, command: Decide): CaseEvent[] {
  const { level, ownAward, onward } = command;
  const capacity: SigningCapacity = command.capacity ?? 'HEAD';
  const answered: CaseEvent = {
    kind: 'LevelDecided',
    level,
    round: reviewAt(state, level)?.round ?? 1,
    ownAward,
    onward,
    capacity,
    ...(command.reason ? { reason: command.reason } : {}),
  };
  const issued = ownAward === 'COMMEND' ? issue(state, level, capacity) : [];
  const after = onward === 'FORWARD' ? forward(state, command) : stop(state, issued.length > 0);
  return [answered, ...issued, ...after];
}

function forward(state: CaseState, { level, to }: Decide): CaseEvent[] {
  const next = to ?? nextLevel(state.rules, level);
  const unitId = next && state.units[next];
  if (!next || !unitId) throw new Error(`No unit reviews above ${level}.`);
  return [{ kind: 'LevelOpened', level: next, unitId, round: 1 }];
}

function stop(state: CaseState, hasIssuedNow: boolean): CaseEvent[] {
  if (hasIssuedNow) return [{ kind: 'NominationClosed', outcome: 'COMMENDED' }];
  const reserved = state.grants.some(isInForce) ? null : lastReserved(state);
  if (reserved) {
    return [{ kind: 'ReservedAwaited', level: reserved.level, unitId: reserved.unitId, round: reserved.round }];
  }
  return [{ kind: 'NominationClosed', outcome: state.grants.length > 0 ? 'COMMENDED' : 'NOT_COMMENDED' }];
}

function lastReserved(state: CaseState) {
  if (state.rules.fallback !== 'LAST_RESERVED') return null;
  return state.reviews.findLast((review) => review.answer?.ownAward === 'RESERVE') ?? null;
}
