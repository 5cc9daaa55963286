import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';
import { countsByLaw } from './past-award.ts';

/**
 * One achievement is not rewarded several times or in several forms; the same form may come again for a new one
 * (Law 06/2022). The key is the nominee, the period and the achievement. What was revoked or superseded bars nothing.
 */
export const oneAchievementOnce: EligibilityRule = {
  code: 'ONE_ACHIEVEMENT_ONCE',
  check({ achievementKey, period, pastAwards }) {
    if (pastAwards?.length === 0) return null;
    if (achievementKey === undefined || period === undefined || pastAwards === undefined) {
      return unknown('ONE_ACHIEVEMENT_ONCE', { achievementKey, period, pastAwards });
    }
    const held = pastAwards.find(
      (award) => countsByLaw(award) && award.achievementKey === achievementKey && award.period === period,
    );
    return held ? bars('ONE_ACHIEVEMENT_ONCE', { level: held.level, form: held.form, period }) : null;
  },
};
