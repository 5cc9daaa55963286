import type { EligibilityFacts } from '@laurel/domain';
import type { AssessedCase, PastAwardRow } from '@laurel/store';

/**
 * What the product knows of a nomination, and what its rule set asks of the award. What it does not know is left out, and the rule
 * that needs it says UNKNOWN: the kind of the award, the nominee's office and years in it, discipline, and whether somebody is
 * being examined, unless the case is on hold for it.
 */
export function knownFacts(subject: AssessedCase, awards: readonly PastAwardRow[]): EligibilityFacts {
  const { rules, asks, category, period, achievement, heldFor, granted } = subject;
  const form = rules.awards?.[asks];
  const criteria = rules.criteria?.[asks];
  const limit = rules.quotas?.[asks]?.[category];
  return {
    level: asks,
    category,
    period,
    achievementKey: achievement,
    ...(form ? { form } : {}),
    ...(criteria ? { criteria } : {}),
    // Who is only likely the same person is shown to the clerk, and held against nobody.
    pastAwards: awards.filter(({ likeness }) => likeness === 'NOMINEE').map(pastAward),
    ...(heldFor ? { isUnderExamination: true, examinationGround: heldFor } : {}),
    quota: limit === undefined ? null : { limit, granted },
  };
}

function pastAward({ level, form, achievement, period, isInForce }: PastAwardRow) {
  // The product grants what a movement ends with; no rule that is asked here looks at the kind.
  return { level, form, kind: 'MOVEMENT', achievementKey: achievement, period, isInForce } as const;
}
