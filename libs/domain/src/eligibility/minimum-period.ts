import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';

/** "Chưa đủ thời gian": an award may ask for whole years in office. Enough to the year is enough; time alone heals it. */
export const minimumPeriod: EligibilityRule = {
  code: 'MINIMUM_PERIOD',
  check({ criteria, yearsInOffice }) {
    const required = criteria?.minimumYears;
    if (required === undefined) return null;
    if (yearsInOffice === undefined) return unknown('MINIMUM_PERIOD', { yearsInOffice });
    if (yearsInOffice >= required) return null;
    return bars('MINIMUM_PERIOD', { required: String(required), held: String(yearsInOffice) });
  },
};
