import type { Refusal } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

export interface RefusedAttempt {
  readonly commandId: string;
  readonly caseId: string;
  readonly fingerprint: string;
  readonly word: string;
  readonly refusal: Refusal;
  readonly actorRole: string;
  readonly actorUnitId: string | null;
  readonly at: Date;
}

/** Writes down who tried what and why it was refused; the first answer to a command id stands. */
export async function keepRefusal(tx: Transaction, attempt: RefusedAttempt): Promise<void> {
  await tx.prepared(
    `INSERT INTO refusal (command_id, case_id, fingerprint, word, code, facts, actor_role, actor_unit_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (command_id) DO NOTHING`,
    [
      attempt.commandId,
      attempt.caseId,
      attempt.fingerprint,
      attempt.word,
      attempt.refusal.code,
      JSON.stringify(attempt.refusal.facts),
      attempt.actorRole,
      attempt.actorUnitId,
      attempt.at,
    ],
  );
}

/** What a command id was refused with, and the body that it came with. */
export interface RefusedBefore {
  readonly fingerprint: string;
  readonly refusal: Refusal;
}
