import { describe, expect, it } from '@jest/globals';
import { minimumPeriod } from './minimum-period.ts';

const medal = { minimumYears: 5 };

describe('MINIMUM_PERIOD', () => {
  it.each([
    [0, 'BARS'],
    [4, 'BARS'],
    [5, undefined],
    [6, undefined],
  ])('MINIMUM_PERIOD: %i years in office, where five are asked for, give %s', (yearsInOffice, verdict) => {
    expect(minimumPeriod.check({ criteria: medal, yearsInOffice })?.verdict).toBe(verdict);
  });

  it('MINIMUM_PERIOD: the finding says how many years there are and how many are asked for', () => {
    expect(minimumPeriod.check({ criteria: medal, yearsInOffice: 4 })?.facts).toEqual({ required: '5', held: '4' });
  });

  it('MINIMUM_PERIOD: an award without a period asks for no years, and years that nobody told are UNKNOWN', () => {
    expect(minimumPeriod.check({ yearsInOffice: 0 })).toBeNull();
    expect(minimumPeriod.check({})).toBeNull();
    expect(minimumPeriod.check({ criteria: medal })?.verdict).toBe('UNKNOWN');
  });
});
