import type { Transaction } from '../door/transact.ts';

export interface ListNumbers {
  readonly decisionNo: number;
  /** The register number of the first name; the others follow without gap. */
  readonly firstRegisterNo: number;
}

/** One decision number and `names` register numbers of an issuer in a year, taken last and in the same order as for one name. */
export async function allotListNumbers(
  tx: Transaction,
  { issuerUnitId, year, names }: { readonly issuerUnitId: string; readonly year: number; readonly names: number },
): Promise<ListNumbers> {
  const rows = await tx.rows<{ register: string; last: number }>(
    `INSERT INTO register_counter (issuer_unit_id, register, year, last)
     VALUES ($1, 'COMMENDATION', $2, $3), ($1, 'DECISION', $2, 1)
     ON CONFLICT (issuer_unit_id, register, year) DO UPDATE SET last = register_counter.last + excluded.last
     RETURNING register, last`,
    [issuerUnitId, year, names],
  );
  const lastOf = (register: string) => rows.find((row) => row.register === register)?.last ?? 0;
  return { decisionNo: lastOf('DECISION'), firstRegisterNo: lastOf('COMMENDATION') - names + 1 };
}
