import { describe, expect, it } from '@jest/globals';
import type { EligibilityFacts } from './eligibility-rule.ts';
import { headByCollective } from './head-by-collective.ts';

const verdict = (facts: EligibilityFacts) => headByCollective.check(facts)?.verdict;

describe('HEAD_BY_COLLECTIVE', () => {
  it('HEAD_BY_COLLECTIVE: a head whose collective did not fulfil its tasks is barred', () => {
    expect(verdict({ isHead: true, collectiveResult: 'NOT_FULFILLED' })).toBe('BARS');
    expect(verdict({ isHead: true, collectiveResult: 'FULFILLED' })).toBeUndefined();
  });

  it('HEAD_BY_COLLECTIVE: a member is not judged by the collective, and a collective leads none', () => {
    expect(verdict({ isHead: false, collectiveResult: 'NOT_FULFILLED' })).toBeUndefined();
    expect(verdict({ category: 'COLLECTIVE' })).toBeUndefined();
    expect(verdict({ category: 'HOUSEHOLD' })).toBeUndefined();
  });

  it('HEAD_BY_COLLECTIVE: what is missing is UNKNOWN, unless the rest settles it', () => {
    expect(headByCollective.check({ category: 'INDIVIDUAL', isHead: true })).toEqual({
      code: 'HEAD_BY_COLLECTIVE',
      verdict: 'UNKNOWN',
      facts: { unknown: 'collectiveResult' },
    });
    expect(verdict({ collectiveResult: 'NOT_FULFILLED' })).toBe('UNKNOWN');
    expect(verdict({ isHead: false })).toBeUndefined();
    expect(verdict({ collectiveResult: 'FULFILLED' })).toBeUndefined();
  });
});
