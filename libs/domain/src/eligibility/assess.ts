import type { EligibilityCode, EligibilityFacts, EligibilityRule, Finding } from './eligibility-rule.ts';
import { headByCollective } from './head-by-collective.ts';
import { holdWhileUnderExamination } from './hold-while-under-examination.ts';
import { minimumPeriod } from './minimum-period.ts';
import { noLadder } from './no-ladder.ts';
import { noSelf } from './no-self.ts';
import { notABasis } from './not-a-basis.ts';
import { oneAchievementOnce } from './one-achievement-once.ts';
import { preferDirect } from './prefer-direct.ts';
import { prerequisite } from './prerequisite.ts';
import { quota } from './quota.ts';
import { resetAfterDiscipline } from './reset-after-discipline.ts';

/** What the rules of `codes` say, in the order of the codes. It helps the clerk who appraises, and decides nothing. */
export function assess(codes: readonly EligibilityCode[], facts: EligibilityFacts): Finding[] {
  return codes.flatMap((code) => RULES[code].check(facts) ?? []);
}

const RULES: { readonly [code in EligibilityCode]: EligibilityRule } = {
  NO_LADDER: noLadder,
  ONE_ACHIEVEMENT_ONCE: oneAchievementOnce,
  NOT_A_BASIS: notABasis,
  HOLD_WHILE_UNDER_EXAMINATION: holdWhileUnderExamination,
  RESET_AFTER_DISCIPLINE: resetAfterDiscipline,
  HEAD_BY_COLLECTIVE: headByCollective,
  PREREQUISITE: prerequisite,
  MINIMUM_PERIOD: minimumPeriod,
  PREFER_DIRECT: preferDirect,
  QUOTA: quota,
  NO_SELF: noSelf,
};
