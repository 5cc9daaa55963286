import type { EligibilityRule } from './eligibility-rule.ts';
import { advises, unknown } from './finding.ts';

/** Weight is given to individuals who do the work directly (Law 06/2022). It only ever advises. */
export const preferDirect: EligibilityRule = {
  code: 'PREFER_DIRECT',
  check({ category, worksDirectly }) {
    const isNoPerson = category !== undefined && category !== 'INDIVIDUAL';
    if (isNoPerson || worksDirectly === false) return null;
    return worksDirectly === undefined ? unknown('PREFER_DIRECT', { worksDirectly }) : advises('PREFER_DIRECT');
  },
};
