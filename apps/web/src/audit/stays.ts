import { type CasePhase, type CaseState, type LevelKey, originOf, reviewAt, workingDaysLeft } from '@laurel/domain';

/** How long the file lay at one place: at a level, with its nominator for correction, on hold. */
export interface Stay {
  readonly level: LevelKey;
  readonly round: number;
  readonly phase: CasePhase;
  /** Whose turn it was. */
  readonly unitId: string | null;
  readonly from: number;
  /** Null: it lies there still. */
  readonly to: number | null;
  /** By the calendar of the rules; null where the calendar does not know the year. */
  readonly workingDays: number | null;
}

type Place = Omit<Stay, 'from' | 'to' | 'workingDays'>;

/** The stays of a case in order; `now` ends the one that goes on. A change of hands in one instant is no stay. */
export function staysOf(states: readonly CaseState[], now: number): Stay[] {
  const stays: { place: Place; from: number; to: number | null; calendar: 'VN' | 'ACCELERATED' }[] = [];
  for (const state of states) {
    const at = state.lastMove?.at ?? 0;
    const place = placeOf(state);
    const last = stays.at(-1);
    if (last && last.to === null && place && isSame(last.place, place)) continue;
    if (last && last.to === null) last.to = at;
    if (place) stays.push({ place, from: at, to: null, calendar: state.rules.calendar ?? 'VN' });
  }
  return stays
    .filter(({ from, to }) => from !== to)
    .map(({ place, from, to, calendar }) => ({
      ...place,
      from,
      to,
      workingDays: daysBetween(calendar, from, to ?? now),
    }));
}

function placeOf(state: CaseState): Place | null {
  const { at: level, phase } = state;
  if (!level) return null;
  const review = reviewAt(state, level);
  const unitId = phase === 'RETURNED' ? originOf(state) : (review?.unitId ?? null);
  return { level, round: review?.round ?? 1, phase, unitId };
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.level === other.level && one.round === other.round && one.phase === other.phase && one.unitId === other.unitId
  );
}

/** Whole days: the day on which the file came is not counted. A year that the calendar does not know has no figure. */
function daysBetween(calendar: 'VN' | 'ACCELERATED', from: number, to: number): number | null {
  try {
    return Math.floor(workingDaysLeft(calendar, from, to));
  } catch {
    return null;
  }
}
