import type { EligibilityRule } from './eligibility-rule.ts';
import { advises, bars, unknown } from './finding.ts';

/**
 * After a discipline, achievement counts from the end of it (Decree 152/2025). What lies before that day whole does
 * not count and bars; of what goes on after it, only the later part is to be weighed. The day itself counts.
 */
export const resetAfterDiscipline: EligibilityRule = {
  code: 'RESET_AFTER_DISCIPLINE',
  check({ disciplineEndedOn, achievementFrom, achievementTo }) {
    const needed = { disciplineEndedOn, achievementFrom, achievementTo };
    if (disciplineEndedOn === undefined) return unknown('RESET_AFTER_DISCIPLINE', needed);
    if (disciplineEndedOn === null || (achievementFrom && achievementFrom >= disciplineEndedOn)) return null;
    if (achievementTo && achievementTo < disciplineEndedOn) {
      return bars('RESET_AFTER_DISCIPLINE', { endedOn: disciplineEndedOn });
    }
    if (!achievementFrom || !achievementTo) return unknown('RESET_AFTER_DISCIPLINE', needed);
    return advises('RESET_AFTER_DISCIPLINE', { endedOn: disciplineEndedOn });
  },
};
