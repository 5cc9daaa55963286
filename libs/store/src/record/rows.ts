import { type CaseState, type RunningClock, tasksOf } from '@laurel/domain';

/** A case as the read tables show it: nothing but a function of its state, so that they can be rebuilt and compared. */
export interface CaseRows {
  readonly nomination: { readonly [column: string]: unknown };
  readonly reviews: readonly KeyedRow[];
  readonly tasks: readonly KeyedRow[];
  readonly grants: readonly KeyedRow[];
}

export interface KeyedRow {
  /** What tells the row from others of its case. */
  readonly key: string;
  readonly row: { readonly [column: string]: unknown };
}

export function rowsOf(state: CaseState): CaseRows {
  return {
    nomination: nominationRow(state),
    reviews: state.reviews.map(reviewRow),
    tasks: tasksOf(state).map(({ kind, level, round, unitId, dueAt, claimedBy }) => ({
      key: `${kind} ${level} ${round} ${unitId}`,
      row: { kind, level, round, unitId, dueAt: iso(dueAt), claimedBy },
    })),
    grants: state.grants.map(({ commendationId, state: stands, form, presentedAt, certificates }) => ({
      key: commendationId ?? '(without an id)',
      row: { id: commendationId, state: stands, form, presentedAt: iso(presentedAt), certificates },
    })),
  };
}

/** The rows that are new, or changed, behind `before`; and the keys of those that are gone. */
export function changedRows(before: readonly KeyedRow[], after: readonly KeyedRow[]) {
  const known = new Map(before.map(({ key, row }) => [key, JSON.stringify(row)]));
  const kept = new Set(after.map(({ key }) => key));
  return {
    opened: after.filter(({ key }) => !known.has(key)).map(({ row }) => row),
    changed: after
      .filter(({ key, row }) => known.has(key) && known.get(key) !== JSON.stringify(row))
      .map(({ row }) => row),
    gone: before.filter(({ key }) => !kept.has(key)).map(({ row }) => row),
  };
}

function nominationRow(state: CaseState) {
  const { phase, at: level, outcome, units, from, hold, clocks } = state;
  return {
    phase,
    level,
    round: (level && state.reviews.findLast((review) => review.level === level)?.round) || null,
    outcome,
    units,
    fromUnitId: from,
    hold: hold && { ground: hold.ground, at: iso(hold.at) },
    clocks: clocks.map(clockView),
    submittedAt: iso(state.submittedAt),
    closedAt: iso(state.closedAt),
    ruleSetHash: state.ruleSetHash,
  };
}

function clockView({ clock, level, calendar, dueAt, workingDaysLeft }: RunningClock) {
  return { clock, level, calendar, dueAt: iso(dueAt), workingDaysLeft };
}

function reviewRow(review: CaseState['reviews'][number]): KeyedRow {
  const { level, round, unitId, openedAt, answer, receivedAt, ...steps } = review;
  return {
    key: `${level} ${round}`,
    row: {
      level,
      round,
      unitId,
      openedAt: iso(openedAt),
      ownAward: answer?.ownAward ?? null,
      onward: answer?.onward ?? null,
      capacity: answer?.capacity ?? null,
      decidedByRole: answer?.actor.role ?? null,
      decidedByUnitId: answer?.actor.unitId ?? null,
      decidedAt: iso(answer?.at ?? null),
      steps: { receivedAt: iso(receivedAt), ...steps },
    },
  };
}

function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
