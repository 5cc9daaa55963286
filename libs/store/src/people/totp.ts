import type { Transaction } from '../door/transact.ts';

export interface TotpRow {
  readonly id: string;
  readonly personId: string;
  readonly sealed: string;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly lastStep: number | null;
}

/** Begins an enrolment; one before it that was never confirmed has ended. The one in force stays until this one is confirmed. */
export async function beginTotp(tx: Transaction, row: Pick<TotpRow, 'id' | 'personId' | 'sealed'>, at: Date) {
  await tx.rows(
    'UPDATE totp SET ended_at = $2, sealed = NULL WHERE person_id = $1 AND confirmed_at IS NULL AND ended_at IS NULL',
    [row.personId, at],
  );
  await tx.rows('INSERT INTO totp (id, person_id, sealed, created_at) VALUES ($1, $2, $3, $4)', [
    row.id,
    row.personId,
    row.sealed,
    at,
  ]);
}

/** What a person enrolled, in force or still to be confirmed, locked until the commit: of two codes that come at once the second sees the first. */
export async function lockTotp(
  tx: Transaction,
  personId: string,
  which: 'IN_FORCE' | 'UNCONFIRMED',
): Promise<TotpRow | null> {
  const [row] = await tx.rows<TotpRow>(
    `SELECT id, person_id AS "personId", sealed, created_at AS "createdAt", confirmed_at AS "confirmedAt", last_step::float8 AS "lastStep"
     FROM totp WHERE person_id = $1 AND ended_at IS NULL AND (confirmed_at IS NOT NULL) = $2 FOR NO KEY UPDATE`,
    [personId, which === 'IN_FORCE'],
  );
  return row ?? null;
}

/** Takes it into force with its recovery codes, in place of the one before. */
export async function confirmTotp(
  tx: Transaction,
  { id, personId }: Pick<TotpRow, 'id' | 'personId'>,
  { step, codeHashes }: { readonly step: number; readonly codeHashes: readonly string[] },
  at: Date,
): Promise<void> {
  await endTotp(tx, personId, at, id);
  await tx.rows('UPDATE totp SET confirmed_at = $2, last_step = $3 WHERE id = $1', [id, at, step]);
  await tx.rows('INSERT INTO recovery_code (totp_id, code_hash) SELECT $1, unnest($2::text[])', [id, codeHashes]);
}

export async function noteStep(tx: Transaction, id: string, step: number): Promise<void> {
  await tx.rows('UPDATE totp SET last_step = $2 WHERE id = $1', [id, step]);
}

/** Ends what a person enrolled, and forgets its secret. False where nothing was in force. */
export async function endTotp(tx: Transaction, personId: string, at: Date, except?: string): Promise<boolean> {
  const ended = await tx.rows(
    `UPDATE totp SET ended_at = $2, sealed = NULL WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid
     RETURNING confirmed_at`,
    [personId, at, except ?? null],
  );
  return ended.length > 0;
}

/** Uses a recovery code up. False where there is none that is open. */
export async function useRecoveryCode(tx: Transaction, totpId: string, codeHash: string, at: Date): Promise<boolean> {
  const used = await tx.rows(
    'UPDATE recovery_code SET used_at = $3 WHERE totp_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING used_at',
    [totpId, codeHash, at],
  );
  return used.length > 0;
}

export interface TotpInForce {
  readonly confirmedAt: Date;
  readonly recoveryCodesLeft: number;
}

/** Null where a person signs in without codes. */
export async function totpInForce(tx: Transaction, personId: string): Promise<TotpInForce | null> {
  const [row] = await tx.rows<TotpInForce>(
    `SELECT confirmed_at AS "confirmedAt",
       (SELECT count(*)::integer FROM recovery_code WHERE totp_id = totp.id AND used_at IS NULL) AS "recoveryCodesLeft"
     FROM totp WHERE person_id = $1 AND confirmed_at IS NOT NULL AND ended_at IS NULL`,
    [personId],
  );
  return row ?? null;
}
