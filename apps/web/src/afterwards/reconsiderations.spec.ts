import { describe, expect, it } from '@jest/globals';
import { reconsiderationsIn } from './reconsiderations.ts';

describe('The nominations that reconsider a case', () => {
  it('Are those that its ledger names, and no other entry is one', () => {
    const entries = [
      { caseSeq: 6, kind: 'CaseClosed', body: { outcome: 'COMMENDED' } },
      { caseSeq: 7, kind: 'ReconsiderationOpened', body: { nominationId: 'one' } },
      { caseSeq: 8, kind: 'CommendationRevoked', body: { nominationId: 'none' } },
      { caseSeq: 9, kind: 'ReconsiderationOpened', body: { nominationId: 'two' } },
    ];
    expect(reconsiderationsIn(entries)).toEqual([
      { id: 'one', caseSeq: 7 },
      { id: 'two', caseSeq: 9 },
    ]);
  });
});
