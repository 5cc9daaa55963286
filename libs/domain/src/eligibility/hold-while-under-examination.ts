import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';

/**
 * Nobody is rewarded or proposed while discipline is considered, or an inspection, an investigation, a complaint, a
 * denunciation or an allegation in the press is being examined (Decree 98/2023; Decree 152/2025).
 */
export const holdWhileUnderExamination: EligibilityRule = {
  code: 'HOLD_WHILE_UNDER_EXAMINATION',
  check({ isUnderExamination, examinationGround: ground }) {
    if (isUnderExamination === undefined) return unknown('HOLD_WHILE_UNDER_EXAMINATION', { isUnderExamination });
    return isUnderExamination ? bars('HOLD_WHILE_UNDER_EXAMINATION', ground ? { ground } : {}) : null;
  },
};
