import type { Transaction } from '../door/transact.ts';

/** A command that took effect: its answer is the ledger of its case from `firstSeq` to `lastSeq`. */
export interface CommandRow {
  readonly commandId: string;
  readonly caseId: string;
  readonly fingerprint: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

export async function findCommand(tx: Transaction, commandId: string): Promise<CommandRow | null> {
  const [row] = await tx.prepared<CommandRow>(
    `SELECT command_id AS "commandId", case_id AS "caseId", fingerprint, first_seq AS "firstSeq", last_seq AS "lastSeq"
     FROM command WHERE command_id = $1`,
    [commandId],
  );
  return row ?? null;
}

/** Takes the command id for this transaction; false when the command exists already. */
export async function claimCommand(tx: Transaction, row: CommandRow & { readonly recordedAt: Date }): Promise<boolean> {
  const claimed = await tx.prepared(
    `INSERT INTO command (command_id, case_id, fingerprint, first_seq, last_seq, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (command_id) DO NOTHING RETURNING command_id`,
    [row.commandId, row.caseId, row.fingerprint, row.firstSeq, row.lastSeq, row.recordedAt],
  );
  return claimed.length > 0;
}
