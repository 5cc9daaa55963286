import type { CaseEvent, RecordedEvent } from './event.ts';
import { type CaseState, draftCase, type LevelReview } from './state.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

/** The state after one more ledger entry. Entries come in order and without gap: anything else is a fault. */
export function evolve(state: CaseState, recorded: RecordedEvent): CaseState {
  if (recorded.seq !== state.seq + 1) {
    throw new Error(`The case stands at ${state.seq}; entry ${recorded.seq} cannot follow it.`);
  }
  const moved = { actor: recorded.actor, at: recorded.at };
  return { ...state, ...change(state, recorded.event, moved), seq: recorded.seq, lastMove: moved };
}

/** The fold of a case's ledger entries under the rule set that it pinned. */
export function foldCase(rules: RuleSet, entries: Iterable<RecordedEvent>): CaseState {
  let state = draftCase(rules);
  for (const entry of entries) state = evolve(state, entry);
  return state;
}

function change(state: CaseState, event: CaseEvent, moved: NonNullable<CaseState['lastMove']>): Partial<CaseState> {
  switch (event.kind) {
    case 'NominationSubmitted':
      return { phase: 'IN_REVIEW', category: event.category, units: event.units };
    case 'LevelOpened': {
      const opened: LevelReview = { level: event.level, round: event.round, unitId: event.unitId, answer: null };
      return { at: event.level, reviews: [...state.reviews, opened] };
    }
    case 'LevelDecided': {
      const answer = { ownAward: event.ownAward, onward: event.onward, ...moved };
      const isDecided = (review: LevelReview) => review.level === event.level && review.round === event.round;
      return { reviews: state.reviews.map((review) => (isDecided(review) ? { ...review, answer } : review)) };
    }
    case 'CommendationIssued': {
      const commendationId = event.numbers?.commendationId ?? null;
      return { grants: [...state.grants, { level: event.level, commendationId, state: 'ISSUED' }] };
    }
    case 'CommendationSuperseded':
      return {
        grants: state.grants.map((grant) =>
          grant.level === event.level ? { ...grant, state: 'SUPERSEDED' as const } : grant,
        ),
      };
    case 'ReservedAwaited':
      return { phase: 'AWAITING_RESERVED', at: event.level };
    case 'NominationClosed':
      return { phase: 'CLOSED', at: null, outcome: event.outcome };
    case 'ReservedIssued':
    case 'ReservedDeclined':
    case 'NominationWithdrawn':
    case 'SeasonEndLapsed':
      return {};
  }
}
