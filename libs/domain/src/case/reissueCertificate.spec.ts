import { describe, expect, it } from '@jest/globals';
import { commended, received } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, play } from '../../support/course.ts';

const REISSUE = { type: 'reissueCertificate', level: 'WARD', reason: 'LOST' } as const;

describe('A certificate that is made out again', () => {
  it('It is recorded with its reason, under the level that had issued it', () => {
    expect(eventsOf(commended('CITY_POLICE'), REISSUE)).toEqual([
      { kind: 'CertificateReissued', level: 'CITY_POLICE', by: 'WARD', reason: 'LOST' },
    ]);
  });

  it('One more certificate was made out; decision and register entry stay', () => {
    const [grant] = commended().state.grants;
    expect(play(commended(), REISSUE).state.grants).toEqual([{ ...grant, certificates: 2 }]);
  });

  it('NO_COMMENDATION_IN_FORCE: without a commendation in force nothing is made out', () => {
    expect(codeOf(received(), REISSUE)).toBe('NO_COMMENDATION_IN_FORCE');
    expect(codeOf(commended(), { ...REISSUE, of: 'CITY_POLICE' })).toBe('NO_COMMENDATION_IN_FORCE');
  });

  it('NOT_SUBMITTED: a draft has no certificate', () => {
    expect(codeOf(draft(), REISSUE)).toBe('NOT_SUBMITTED');
  });
});
