import type { CaseEvent } from '../case/event.ts';
import type { CommendationIssued, CommendationSuperseded } from '../case/event-award.ts';
import { type CaseState, reviewAt } from '../case/state.ts';
import type { LevelKey, SigningCapacity } from '../level/words.ts';

/** The commendation of `level`, and under INTERIM_SUPERSEDED the end of every other one of the case that is in force. */
export function issue(state: CaseState, level: LevelKey, capacity: SigningCapacity): CaseEvent[] {
  const review = reviewAt(state, level);
  if (!review) throw new Error(`Level ${level} never opened; it cannot issue.`);
  const form = state.rules.awards?.[level] ?? 'GIAY_KHEN';
  const issued: CommendationIssued = {
    kind: 'CommendationIssued',
    level,
    round: review.round,
    unitId: review.unitId,
    capacity,
    ...(form === 'GIAY_KHEN' ? {} : { form }),
  };
  return [issued, ...(state.rules.issuePolicy === 'INTERIM_SUPERSEDED' ? supersedeOthers(state, level) : [])];
}

export function foldIssued(state: CaseState, event: CommendationIssued): Partial<CaseState> {
  const { level, unitId, form = 'GIAY_KHEN', numbers } = event;
  const commendationId = numbers?.commendationId ?? null;
  const grant = { level, unitId, commendationId, form, presentedAt: null, certificates: 1 };
  return { grants: [...state.grants, { ...grant, state: 'ISSUED' }] };
}

function supersedeOthers(state: CaseState, level: LevelKey): CaseEvent[] {
  // They are of lower levels, and after a change of rules of the same level or of one that is gone.
  return state.grants
    .filter(isInForce)
    .map((grant) => ({ kind: 'CommendationSuperseded', level: grant.level, byLevel: level }));
}

/** Of two commendations of one level the newest is the one that supersedes. */
export function foldSuperseded(state: CaseState, { level, byLevel }: CommendationSuperseded): Partial<CaseState> {
  const newest = byLevel === level ? state.grants.at(-1) : null;
  return {
    grants: state.grants.map((grant) =>
      grant !== newest && grant.level === level && isInForce(grant)
        ? { ...grant, state: 'SUPERSEDED' as const }
        : grant,
    ),
  };
}

/** The commendations of the case that are in force. */
export function isInForce(grant: { readonly state: string }): boolean {
  return grant.state === 'ISSUED';
}
