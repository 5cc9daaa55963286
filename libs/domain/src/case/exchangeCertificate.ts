import type { Refusal } from '../refusal/refusal.ts';
import { issuerMeant, refuseWithoutGrant, withGrant } from './afterwards.ts';
import type { ExchangeCertificate } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { CertificateExchanged } from './event-award.ts';
import type { CaseState } from './state.ts';

/** A wrong or worn certificate comes back and another is made out; the commendation itself does not change (domain.md 1.10). */
export function refuseExchangeCertificate(state: CaseState, { level, of }: ExchangeCertificate): Refusal | null {
  return refuseWithoutGrant(state, level, of);
}

export function exchangeCertificate(state: CaseState, { level, of, reason }: ExchangeCertificate): CaseEvent[] {
  return [{ kind: 'CertificateExchanged', level: issuerMeant(state, level, of), by: level, reason }];
}

export function foldExchanged(state: CaseState, { level }: CertificateExchanged): Partial<CaseState> {
  return withGrant(state, level, ({ certificates }) => ({ certificates: certificates + 1 }));
}
