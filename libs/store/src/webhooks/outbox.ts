import { publishedTypeOf } from '@laurel/domain';
import type { ChainedEntry } from '@laurel/ledger';
import type { Transaction } from '../door/transact.ts';

/**
 * Writes down whom these entries are to be told, in the transaction that records them: what is recorded is told, and nothing else
 * is. Of a restricted case no system is told. An address that was added meanwhile is told from the next transaction on.
 */
export async function queueDeliveries(tx: Transaction, entries: readonly ChainedEntry[]): Promise<void> {
  const told = entries.flatMap(({ caseId, caseSeq, at, kind }) => {
    const type = publishedTypeOf(kind);
    return type ? [{ caseId, caseSeq, at, type }] : [];
  });
  if (told.length === 0) return;
  await tx.prepared(
    `INSERT INTO webhook_delivery (id, webhook_id, type, case_id, case_seq, state, attempts, created_at, due_at, log)
     SELECT gen_random_uuid(), webhook.id, type, "caseId", "caseSeq", 'PENDING', 0, at, at, '[]'
     FROM jsonb_to_recordset($1::jsonb) AS entry ("caseId" uuid, "caseSeq" integer, at timestamptz, type text)
       JOIN webhook ON type = ANY (webhook.types)
     WHERE webhook.disabled_at IS NULL
       AND NOT EXISTS (SELECT FROM nomination n WHERE n.id = "caseId" AND n.restricted)`,
    [JSON.stringify(told)],
  );
}
