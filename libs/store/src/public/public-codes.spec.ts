import { describe, expect, it } from '@jest/globals';
import { certificateCode } from './public-codes.ts';

describe('The code of a certificate', () => {
  it('Is the one that the page on the ledger’s format computes as its example', () => {
    expect(certificateCode('508d9c49-202c-43eb-8d10-73f82d3941f0')).toBe('MC4K-18X9-KVMA-CPBT');
  });
});
