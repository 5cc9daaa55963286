import type { RecordRequest } from '@laurel/contracts';
import { type CommendationIssued, quotaReached, type Refusal } from '@laurel/domain';
import { grantedInSeason, type LockedCase, takeTurnsAsIssuer, type Transaction } from '@laurel/store';

/** Where a quota stands, its issuers take turns: two that counted at the same moment would both find room for one. */
export async function takeTurnsAtQuota(tx: Transaction, request: RecordRequest): Promise<void> {
  const issuers = underQuota(request).map(({ unitId }) => unitId);
  if (issuers.length > 0) await takeTurnsAsIssuer(tx, issuers);
}

/** Behind `takeTurnsAtQuota`, in a statement of its own. */
export async function refusedQuota(
  tx: Transaction,
  { seasonId, category }: LockedCase,
  request: RecordRequest,
): Promise<Refusal | null> {
  for (const { level, unitId } of underQuota(request)) {
    const granted = await grantedInSeason(tx, { seasonId, issuerUnitId: unitId, category });
    const refused = quotaReached(request.state, level, { granted });
    if (refused) return refused;
  }
  return null;
}

function underQuota({ events, state: { rules, category } }: RecordRequest): CommendationIssued[] {
  const issued = events.filter((event) => event.kind === 'CommendationIssued');
  return issued.filter(({ level }) => category && rules.quotas?.[level]?.[category] !== undefined);
}
