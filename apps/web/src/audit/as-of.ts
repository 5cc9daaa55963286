import type { CaseState } from '@laurel/domain';
import type { Nomination } from '../nomination/nomination.ts';

/** The case page's own facts at a past entry. Names and texts are those of today: the ledger holds none. */
export function nominationAsOf(today: Nomination, state: CaseState, unitName: (id: string) => string): Nomination {
  const { phase, at, outcome, seq, hold, reviews, grants, clocks } = state;
  return {
    ...today,
    phase,
    level: at,
    outcome,
    caseSeq: seq,
    hold: hold && { ground: hold.ground, at: iso(hold.at) },
    clocks: clocks.map(({ dueAt, ...clock }) => ({ ...clock, dueAt: dueAt === null ? null : iso(dueAt) })),
    levels: reviews.map(({ level, round, unitId, openedAt, receivedAt, answer, ...steps }) => ({
      level,
      round,
      unit: { id: unitId, name: unitName(unitId) },
      openedAt: iso(openedAt),
      receivedAt: receivedAt === null ? null : iso(receivedAt),
      ownAward: answer?.ownAward ?? null,
      onward: answer?.onward ?? null,
      capacity: answer?.capacity ?? null,
      steps: { ...steps },
      decidedAt: answer ? iso(answer.at) : null,
      decidedBy: answer && { role: answer.actor.role, unitId: answer.actor.unitId },
    })),
    commendations: grants.flatMap(({ commendationId, state: stands, presentedAt, certificates }) => {
      const issued = today.commendations.find(({ id }) => id === commendationId);
      if (!issued) return [];
      return [{ ...issued, state: stands, presentedAt: presentedAt === null ? null : iso(presentedAt), certificates }];
    }),
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
