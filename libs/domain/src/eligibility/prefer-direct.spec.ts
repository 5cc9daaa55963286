import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../level/words.ts';
import { preferDirect } from './prefer-direct.ts';

describe('PREFER_DIRECT', () => {
  it('PREFER_DIRECT: who does the work directly is given weight', () => {
    expect(preferDirect.check({ category: 'INDIVIDUAL', worksDirectly: true })?.verdict).toBe('ADVISES');
    expect(preferDirect.check({ category: 'INDIVIDUAL', worksDirectly: false })).toBeNull();
  });

  it('PREFER_DIRECT: collectives and households are not compared by it', () => {
    expect(preferDirect.check({ category: 'COLLECTIVE', worksDirectly: true })).toBeNull();
    expect(preferDirect.check({ category: 'HOUSEHOLD' })).toBeNull();
  });

  it('PREFER_DIRECT: the work of a person that nobody told is UNKNOWN', () => {
    expect(preferDirect.check({ category: 'INDIVIDUAL' })?.facts).toEqual({ unknown: 'worksDirectly' });
  });

  it('PREFER_DIRECT: it never bars, whatever is known', () => {
    const facts = fc.record(
      { category: fc.constantFrom(...CATEGORIES), worksDirectly: fc.boolean(), isHead: fc.boolean() },
      { requiredKeys: [] },
    );
    const property = fc.property(facts, (told) => preferDirect.check(told)?.verdict !== 'BARS');
    fc.assert(property, { seed: 20_220_615, numRuns: 200 });
  });
});
