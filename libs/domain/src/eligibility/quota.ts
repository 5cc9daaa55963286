import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';

/** The yearly guidance may limit how many of a source unit are commended in a season. The last place is still a place. */
export const quota: EligibilityRule = {
  code: 'QUOTA',
  check({ quota: told }) {
    if (told === undefined) return unknown('QUOTA', { quota: told });
    if (told === null || told.granted < told.limit) return null;
    return bars('QUOTA', { limit: String(told.limit), granted: String(told.granted) });
  },
};
