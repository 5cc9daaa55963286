import { describe, expect, it } from '@jest/globals';
import { quota } from './quota.ts';

describe('QUOTA', () => {
  it.each([
    [0, undefined],
    [4, undefined],
    [5, 'BARS'],
    [6, 'BARS'],
  ])('QUOTA: with %i of five places given, a nomination meets %s', (granted, verdict) => {
    expect(quota.check({ quota: { limit: 5, granted } })?.verdict).toBe(verdict);
  });

  it('QUOTA: the finding says the limit and what was given', () => {
    expect(quota.check({ quota: { limit: 5, granted: 5 } })?.facts).toEqual({ limit: '5', granted: '5' });
  });

  it('QUOTA: no limit bars nobody, a limit of none bars everybody, and one that nobody told is UNKNOWN', () => {
    expect(quota.check({ quota: null })).toBeNull();
    expect(quota.check({ quota: { limit: 0, granted: 0 } })?.verdict).toBe('BARS');
    expect(quota.check({})?.verdict).toBe('UNKNOWN');
  });
});
