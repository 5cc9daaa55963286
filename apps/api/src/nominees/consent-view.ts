import type { ConsentView } from '@laurel/contracts';
import type { ConsentRow } from '@laurel/store';

/** What a nominee agreed to. Who never answered has not agreed, and who took it back does so no more. */
export function consentView({ textVersion, givenAt, withdrawnAt }: ConsentRow): ConsentView {
  const given = withdrawnAt ? 'WITHDRAWN' : 'GIVEN';
  return {
    state: givenAt ? given : 'NOT_GIVEN',
    textVersion,
    givenAt: givenAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}
