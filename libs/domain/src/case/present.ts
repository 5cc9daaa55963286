import { type Refusal, refuse } from '../refusal/refusal.ts';
import { grantMeant, issuerMeant, refuseWithoutGrant, withGrant } from './afterwards.ts';
import type { Present } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { CommendationPresented } from './event-award.ts';
import type { CaseState } from './state.ts';
import type { Moved } from './word.ts';

/** A commendation is handed over once; the presenter need not be the issuer (domain.md 1.9). */
export function refusePresent(state: CaseState, { level, of }: Present): Refusal | null {
  const refused = refuseWithoutGrant(state, level, of);
  if (refused) return refused;
  const presentedAt = grantMeant(state, level, of)?.presentedAt;
  return presentedAt == null ? null : refuse('ALREADY_PRESENTED', { since: String(presentedAt) });
}

export function present(state: CaseState, { level, of, place }: Present): CaseEvent[] {
  const issuer = issuerMeant(state, level, of);
  return [{ kind: 'CommendationPresented', level: issuer, by: level, ...(place ? { place } : {}) }];
}

export function foldPresented(state: CaseState, { level }: CommendationPresented, { at }: Moved): Partial<CaseState> {
  return withGrant(state, level, () => ({ presentedAt: at }));
}
