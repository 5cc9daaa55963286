import type { EligibilityRule } from './eligibility-rule.ts';
import { advises, bars, unknown } from './finding.ts';
import { type CommendationKind, isLevelBelow } from './past-award.ts';

const NO_BASIS: readonly CommendationKind[] = ['UNEXPECTED', 'MOVEMENT'];

/**
 * Unexpected and thematic awards are no basis to ask a higher level for a merit award (Decree 98/2023; Decree 152/2025).
 * It bars a nomination that gives nothing else as its grounds; beside other grounds it advises to leave them out.
 */
export const notABasis: EligibilityRule = {
  code: 'NOT_A_BASIS',
  check({ kind, level, reliesOn }) {
    if ((kind !== undefined && kind !== 'MERIT') || reliesOn?.length === 0) return null;
    if (kind === undefined || level === undefined || reliesOn === undefined) {
      return unknown('NOT_A_BASIS', { kind, level, reliesOn });
    }
    const weightless = reliesOn.filter((award) => NO_BASIS.includes(award.kind) && isLevelBelow(award.level, level));
    const [first] = weightless;
    if (!first) return null;
    const facts = { kind: first.kind, level: first.level };
    return weightless.length === reliesOn.length ? bars('NOT_A_BASIS', facts) : advises('NOT_A_BASIS', facts);
  },
};
