import { describe, expect, it } from '@jest/globals';
import { readRateLimits } from './rate-limits-config.ts';

describe('LAUREL_RATE_LIMITS', () => {
  it('Callers are limited unless somebody says off, and a slip of the pen does not switch it off', () => {
    expect([{}, { LAUREL_RATE_LIMITS: '' }, { LAUREL_RATE_LIMITS: 'on' }].map(readRateLimits)).toEqual([
      true,
      true,
      true,
    ]);
    expect(readRateLimits({ LAUREL_RATE_LIMITS: 'off' })).toBe(false);
    expect(() => readRateLimits({ LAUREL_RATE_LIMITS: 'OFF' })).toThrow(/must be on or off/);
  });
});
