import type { EligibilityRule } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';

/** Nobody nominates himself or herself, and no officer handles a nomination of his or her own (separation of duties). */
export const noSelf: EligibilityRule = {
  code: 'NO_SELF',
  check({ nominatorIsNominee, handlerIsNominee }) {
    if (nominatorIsNominee) return bars('NO_SELF', { by: 'NOMINATOR' });
    if (handlerIsNominee) return bars('NO_SELF', { by: 'HANDLER' });
    if (nominatorIsNominee === undefined || handlerIsNominee === undefined) {
      return unknown('NO_SELF', { nominatorIsNominee, handlerIsNominee });
    }
    return null;
  },
};
