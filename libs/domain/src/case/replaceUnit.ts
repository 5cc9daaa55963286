import type { LevelKey } from '../level/words.ts';
import type { UnitId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { RunningClock } from './clock.ts';
import type { ReplaceUnit } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { UnitReplaced } from './event-level.ts';
import type { Consultation, LevelReview } from './review.ts';
import { notOpen } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';

/**
 * An open case follows the successor of a unit that still has something to do in it. That the unit was abolished is not asked for:
 * an administrator may give what is open to another unit of the same kind, such as where a case came to the wrong ward.
 */
export function refuseReplaceUnit(state: CaseState, { unitId, successorId }: ReplaceUnit): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  const isConcerned = unitsOf(state).includes(unitId) && unitId !== successorId;
  return isConcerned ? null : refuse('UNIT_NOT_IN_CASE', { byUnit: unitId });
}

export function replaceUnit(_state: CaseState, { unitId, successorId, reason }: ReplaceUnit): CaseEvent[] {
  return [{ kind: 'UnitReplaced', unitId, successorId, reason }];
}

/**
 * What was decided stays with the unit that decided it; what is open, and what is still to come, goes to the successor. A claim
 * ends with the office that held it; every other clock goes on as it was.
 */
export function foldUnitReplaced(state: CaseState, event: UnitReplaced): Partial<CaseState> {
  const { unitId } = event;
  const next = (unit: UnitId) => (unit === unitId ? event.successorId : unit);
  const isClaimedByIt = state.claim?.by.unitId === unitId;
  return {
    units: Object.fromEntries(Object.entries(state.units).map(([level, unit]) => [level, next(unit)])) as UnitsOfLevels,
    from: state.from && next(state.from),
    reviews: state.reviews.map((review) => ({
      ...review,
      unitId: isOpenMatter(state, review) ? next(review.unitId) : review.unitId,
      consultations: followed(review.consultations, event),
    })),
    claim: isClaimedByIt ? null : state.claim,
    clocks: state.clocks.flatMap((clock) =>
      isClaimedByIt && clock.clock === 'claim' ? [] : clockFollowed(state, clock, event),
    ),
  };
}

type UnitsOfLevels = { [level in LevelKey]?: UnitId };

/** The review under way, and an award in reserve: a higher level may yet decline, and the case come back to it. */
function isOpenMatter(state: CaseState, review: LevelReview): boolean {
  return (state.at !== null && review === reviewAt(state, state.at)) || review.answer?.ownAward === 'RESERVE';
}

/** An agency is asked once in a round: where the successor is asked already, the question to its predecessor is the same one. */
function followed(
  consultations: readonly Consultation[],
  { unitId, successorId }: UnitReplaced,
): readonly Consultation[] {
  return consultations.flatMap((one) => {
    if (one.agencyId !== unitId || one.reply !== null) return [one];
    return isAsked(consultations, successorId) ? [] : [{ ...one, agencyId: successorId }];
  });
}

function clockFollowed(state: CaseState, clock: RunningClock, { unitId, successorId }: UnitReplaced): RunningClock[] {
  if (clock.clock !== `consultation:${unitId}`) return [clock];
  const consultations = reviewAt(state, clock.level)?.consultations ?? [];
  return isAsked(consultations, successorId) ? [] : [{ ...clock, clock: `consultation:${successorId}` }];
}

const isAsked = (consultations: readonly Consultation[], agency: UnitId) =>
  consultations.some(({ agencyId }) => agencyId === agency);

function unitsOf(state: CaseState): UnitId[] {
  const agencies = state.reviews.flatMap(({ consultations }) =>
    consultations.filter(({ reply }) => reply === null).map(({ agencyId }) => agencyId),
  );
  return [...Object.values(state.units), ...(state.from ? [state.from] : []), ...agencies];
}
