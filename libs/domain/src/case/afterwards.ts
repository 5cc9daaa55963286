import { isInForce } from '../award/issue.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { CaseState, Grant } from './state.ts';

/** Which commendation a command after the award speaks of: the one of level `of`, else the clerk's own level's, else the last one. */
export function grantMeant(state: CaseState, level: LevelKey, of?: LevelKey): Grant | undefined {
  const inForce = state.grants.filter(isInForce);
  if (of) return inForce.findLast((grant) => grant.level === of);
  return inForce.findLast((grant) => grant.level === level) ?? inForce.at(-1);
}

/** After the award only a commendation in force can be handed over, exchanged or revoked; whether the case is closed is no matter. */
export function refuseWithoutGrant(state: CaseState, level: LevelKey, of?: LevelKey): Refusal | null {
  if (state.phase === 'DRAFT') return refuse('NOT_SUBMITTED');
  return grantMeant(state, level, of) ? null : refuse('NO_COMMENDATION_IN_FORCE', { level: of ?? level });
}

/** The level's last commendation in force, changed: a case that came back to a level under other rules may hold two of it. */
export function withGrant(
  state: CaseState,
  level: LevelKey,
  change: (grant: Grant) => Partial<Grant>,
): Partial<CaseState> {
  const meant = grantMeant(state, level, level);
  return { grants: state.grants.map((grant) => (grant === meant ? { ...grant, ...change(grant) } : grant)) };
}

/** The level of the commendation meant; a fault where there is none. */
export function issuerMeant(state: CaseState, level: LevelKey, of?: LevelKey): LevelKey {
  const grant = grantMeant(state, level, of);
  if (!grant) throw new Error('No commendation of this case is in force.');
  return grant.level;
}
