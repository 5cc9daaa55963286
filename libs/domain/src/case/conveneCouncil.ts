import { refuseMembers } from '../council/term.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { ConveneCouncil } from './command-council.ts';
import type { CaseEvent } from './event.ts';
import type { CouncilConvened } from './event-council.ts';
import type { Facts } from './facts.ts';
import { notAtStep, openStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';

/** The council meets once in each round, after the appraisal; it advises, and its result is a record (domain.md 0.7). */
export function refuseConveneCouncil(
  state: CaseState,
  { level, members }: ConveneCouncil,
  { councilTerms }: Facts,
): Refusal | null {
  const refused = notAtStep(state, level, 'council');
  if (refused) return refused;
  const review = reviewAt(state, level);
  if (openStep(review) === 'supplement') return refuse('STEP_OPEN', { step: 'supplement' });
  if (review?.council) return refuse('COUNCIL_ALREADY_CONVENED', { level });
  return refuseMembers(members, councilTerms);
}

export function conveneCouncil(state: CaseState, { level, members }: ConveneCouncil): CaseEvent[] {
  return [{ kind: 'CouncilConvened', ...placeOf(state, level), seats: members }];
}

export function foldConvened(state: CaseState, { level, seats, seating }: CouncilConvened): Partial<CaseState> {
  const seated = seating ? { seating } : {};
  return withReview(state, level, () => ({ council: { seats, ...seated, ballots: [], recused: [], closed: null } }));
}
