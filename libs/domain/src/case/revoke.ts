import { type Refusal, refuse } from '../refusal/refusal.ts';
import { grantMeant, refuseWithoutGrant, withGrant } from './afterwards.ts';
import type { Revoke } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { CommendationRevoked } from './event-award.ts';
import type { CaseState } from './state.ts';

/** Only the issuer revokes its own commendation, one at a time. */
export function refuseRevoke(state: CaseState, { level }: Revoke): Refusal | null {
  const refused = refuseWithoutGrant(state, level);
  if (refused) return refused;
  return grantMeant(state, level, level) ? null : refuse('NOT_THE_ISSUER', { level });
}

export function revoke(_state: CaseState, { level, ground, reason }: Revoke): CaseEvent[] {
  return [{ kind: 'CommendationRevoked', level, ground, ...(reason ? { reason } : {}) }];
}

/** The number and the row stay. */
export function foldRevoked(state: CaseState, { level }: CommendationRevoked): Partial<CaseState> {
  return withGrant(state, level, () => ({ state: 'REVOKED' }));
}
