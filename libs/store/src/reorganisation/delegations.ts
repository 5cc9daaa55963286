import type { Transaction } from '../door/transact.ts';
import { type NewDelegation, insertDelegation } from '../record/delegation-rows.ts';
import { derivedId } from '../record/derived-id.ts';

/**
 * The delegations of an abolished unit that have not ended hold for its successor, from the day on: each as a row of its own,
 * whose basis names the paper and the unit that it comes from. So the check at signing stays a look at one unit, and what was
 * delegated before stays readable where it was given. Handed over once, however often it is asked.
 */
export async function handOverDelegations(
  tx: Transaction,
  { unitId, successorId, abolishedOn, at }: { unitId: string; successorId: string; abolishedOn: string; at: Date },
): Promise<void> {
  const running = await tx.rows<NewDelegation & { readonly predecessor: string }>(
    `SELECT d.id, d.role, d.person_id AS "personId", d.capacity, d.scope, GREATEST(d.from_on, $2::date)::text AS "fromOn",
            d.to_on::text AS "toOn", d.basis, unit.name AS predecessor
     FROM delegation d JOIN unit ON unit.id = d.unit_id WHERE d.unit_id = $1 AND d.to_on >= $2::date AND d.revoked_at IS NULL ORDER BY d.id`,
    [unitId, abolishedOn],
  );
  for (const { predecessor, ...delegation } of running) {
    const id = derivedId(`delegation ${delegation.id} of ${unitId} handed over to ${successorId}`);
    const basis = `${delegation.basis} (${predecessor}, ${abolishedOn})`;
    await insertDelegation(tx, { ...delegation, id, unitId: successorId, basis }, at);
  }
}
