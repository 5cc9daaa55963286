import type { Transaction } from '../door/transact.ts';

export interface Numbers {
  readonly decisionNo: number;
  readonly registerNo: number;
}

/**
 * The next numbers of an issuer's two registers in a year, without gap: whoever rolls back gives them back. The rows stay
 * locked until the commit, so a transaction takes them last; both in the same order, so two issuers never wait in a ring.
 */
export async function allotNumbers(tx: Transaction, issuerUnitId: string, year: number): Promise<Numbers> {
  const rows = await tx.prepared<{ register: string; last: number }>(
    `INSERT INTO register_counter (issuer_unit_id, register, year, last)
     VALUES ($1, 'COMMENDATION', $2, 1), ($1, 'DECISION', $2, 1)
     ON CONFLICT (issuer_unit_id, register, year) DO UPDATE SET last = register_counter.last + 1
     RETURNING register, last`,
    [issuerUnitId, year],
  );
  const lastOf = (register: string) => rows.find((row) => row.register === register)?.last ?? 0;
  return { decisionNo: lastOf('DECISION'), registerNo: lastOf('COMMENDATION') };
}
