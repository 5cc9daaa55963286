import type { Transaction } from '../door/transact.ts';

/** What lies beside the ledger and may be erased: a text under the id that the ledger names, and the key of its commitment. */
export interface CommittedText {
  readonly text: string;
  readonly salt: string;
}

/** The remarks of these cases and the names of their nominees, by id. What was erased is not among them. */
export async function textsOfCases(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, CommittedText>> {
  const rows = await tx.rows<CommittedText & { readonly id: string }>(
    `SELECT id, text, salt FROM remark WHERE nomination_id = ANY($1::uuid[]) AND salt <> ''
     UNION ALL
     SELECT nominee.id, nominee.name, salt.salt FROM nominee JOIN salt ON salt.subject_id = nominee.id
     WHERE salt.salt <> '' AND nominee.id IN (SELECT nominee_id FROM nomination WHERE id = ANY($1::uuid[]))`,
    [caseIds],
  );
  return new Map(rows.map(({ id, ...committed }) => [id, committed]));
}
