import { LEVELS } from '../level/words.ts';
import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';
import { countsByLaw, isLevelBelow } from './past-award.ts';

/**
 * A lower award is no condition for a higher one (Decree 98/2023; Decree 152/2025): this never bars for want of one.
 * Only a rule set that turns `requireLowerAward` on asks for an award in force of any lower level that commends.
 */
export const noLadder: EligibilityRule = {
  code: 'NO_LADDER',
  check({ criteria, level, pastAwards }) {
    if (!criteria?.requireLowerAward || (level && !hasRungBelow(level))) return null;
    if (level === undefined || pastAwards === undefined) return unknown('NO_LADDER', { level, pastAwards });
    const isMet = pastAwards.some((award) => countsByLaw(award) && isLevelBelow(award.level, level));
    return isMet ? null : bars('NO_LADDER', { level });
  },
};

/** The praise of a residential group is no form of the law, so that no rung stands below the ward. */
function hasRungBelow(level: (typeof LEVELS)[number]): boolean {
  return LEVELS.some((one) => one !== 'RESIDENTIAL_GROUP' && isLevelBelow(one, level));
}
