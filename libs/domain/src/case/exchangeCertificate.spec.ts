import { describe, expect, it } from '@jest/globals';
import { commended, received } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, play } from '../../support/course.ts';

const EXCHANGE = { type: 'exchangeCertificate', level: 'DISTRICT', reason: 'NAME_MISPRINTED' } as const;

describe('A certificate that is exchanged', () => {
  it('The exchange is recorded with its reason', () => {
    expect(eventsOf(commended('DISTRICT'), EXCHANGE)).toEqual([
      { kind: 'CertificateExchanged', level: 'DISTRICT', by: 'DISTRICT', reason: 'NAME_MISPRINTED' },
    ]);
  });

  it('One more certificate was made out, and the commendation is what it was', () => {
    const before = commended('DISTRICT');
    const [grant] = before.state.grants;
    expect(play(before, EXCHANGE).state.grants).toEqual([{ ...grant, certificates: 2 }]);
    expect(play(before, EXCHANGE, EXCHANGE).state.grants).toEqual([{ ...grant, certificates: 3 }]);
  });

  it('A certificate that was handed over may come back', () => {
    const presented = play(commended('DISTRICT'), { type: 'present', level: 'WARD' });
    expect(codeOf(presented, { ...EXCHANGE, reason: 'WORN' })).toBeNull();
  });

  it('NO_COMMENDATION_IN_FORCE: without a commendation in force there is nothing to exchange', () => {
    expect(codeOf(received(), EXCHANGE)).toBe('NO_COMMENDATION_IN_FORCE');
    const revoked = play(commended('DISTRICT'), { type: 'revoke', level: 'DISTRICT', ground: 'FRAUD' });
    expect(codeOf(revoked, EXCHANGE)).toBe('NO_COMMENDATION_IN_FORCE');
  });

  it('NOT_SUBMITTED: a draft has no certificate', () => {
    expect(codeOf(draft(), EXCHANGE)).toBe('NOT_SUBMITTED');
  });
});
