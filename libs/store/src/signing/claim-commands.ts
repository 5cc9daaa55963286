import type { Transaction } from '../door/transact.ts';
import type { CommandRow } from '../record/command-row.ts';

/** Keeps the commands of a whole list. An id that exists already is a fault, and nothing of the list is written. */
export async function claimCommands(
  tx: Transaction,
  rows: readonly (CommandRow & { readonly recordedAt: Date })[],
): Promise<void> {
  await tx.rows(
    `INSERT INTO command (command_id, case_id, fingerprint, first_seq, last_seq, recorded_at)
     SELECT "commandId", "caseId", fingerprint, "firstSeq", "lastSeq", "recordedAt"
     FROM jsonb_to_recordset($1::jsonb) AS r ("commandId" uuid, "caseId" uuid, fingerprint text, "firstSeq" integer,
          "lastSeq" integer, "recordedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
}
