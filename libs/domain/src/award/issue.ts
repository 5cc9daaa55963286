import type { CaseEvent, CommendationIssued } from '../case/event.ts';
import { type CaseState, reviewAt } from '../case/state.ts';
import type { LevelKey, SigningCapacity } from '../level/words.ts';

/** The commendation of `level`, and under INTERIM_SUPERSEDED the end of every lower one of the case. */
export function issue(state: CaseState, level: LevelKey, capacity: SigningCapacity): CaseEvent[] {
  const review = reviewAt(state, level);
  if (!review) throw new Error(`Level ${level} never opened; it cannot issue.`);
  const issued: CommendationIssued = {
    kind: 'CommendationIssued',
    level,
    round: review.round,
    unitId: review.unitId,
    capacity,
  };
  return [issued, ...(state.rules.issuePolicy === 'INTERIM_SUPERSEDED' ? supersedeBelow(state, level) : [])];
}

function supersedeBelow(state: CaseState, level: LevelKey): CaseEvent[] {
  const { route } = state.rules;
  return state.grants
    .filter((grant) => grant.state === 'ISSUED' && route.indexOf(grant.level) < route.indexOf(level))
    .map((grant) => ({ kind: 'CommendationSuperseded', level: grant.level, byLevel: level }));
}

/** The commendations of the case that are in force. */
export function isInForce(grant: { readonly state: string }): boolean {
  return grant.state === 'ISSUED';
}
