import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';

/** A head is judged by the result of the collective that he or she leads (Decree 65/2014). Only individuals are heads. */
export const headByCollective: EligibilityRule = {
  code: 'HEAD_BY_COLLECTIVE',
  check({ category, isHead, collectiveResult }) {
    const isNoPerson = category !== undefined && category !== 'INDIVIDUAL';
    if (isNoPerson || isHead === false || collectiveResult === 'FULFILLED') return null;
    if (isHead === undefined || collectiveResult === undefined) {
      return unknown('HEAD_BY_COLLECTIVE', { isHead, collectiveResult });
    }
    return bars('HEAD_BY_COLLECTIVE');
  },
};
