import type { Refusal } from '../refusal/refusal.ts';
import { issuerMeant, refuseWithoutGrant, withGrant } from './afterwards.ts';
import type { ReissueCertificate } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { CertificateReissued } from './event-award.ts';
import type { CaseState } from './state.ts';

/** A certificate that is lost is made out again; decision and register entry stay (domain.md 1.10). */
export function refuseReissueCertificate(state: CaseState, { level, of }: ReissueCertificate): Refusal | null {
  return refuseWithoutGrant(state, level, of);
}

export function reissueCertificate(state: CaseState, { level, of, reason }: ReissueCertificate): CaseEvent[] {
  return [{ kind: 'CertificateReissued', level: issuerMeant(state, level, of), by: level, reason }];
}

export function foldReissued(state: CaseState, { level }: CertificateReissued): Partial<CaseState> {
  return withGrant(state, level, ({ certificates }) => ({ certificates: certificates + 1 }));
}
