import type { Transaction } from '../door/transact.ts';

export interface AccountRow {
  readonly personId: string;
  /** In NFC and lower case. */
  readonly login: string;
  readonly passwordHash: string;
  readonly isDisabled: boolean;
}

export async function accountByLogin(tx: Transaction, login: string): Promise<AccountRow | null> {
  const [row] = await tx.rows<AccountRow>(`${ACCOUNT} WHERE login = $1`, [login]);
  return row ?? null;
}

export async function accountOf(tx: Transaction, personId: string): Promise<AccountRow | null> {
  const [row] = await tx.rows<AccountRow>(`${ACCOUNT} WHERE person_id = $1`, [personId]);
  return row ?? null;
}

type NewAccount = Pick<AccountRow, 'personId' | 'login' | 'passwordHash'>;

/** False where somebody else has the login; then nothing was written. */
export async function insertAccount(tx: Transaction, { personId, login, passwordHash }: NewAccount, at: Date) {
  const inserted = await tx.rows(
    `INSERT INTO account (person_id, login, password_hash, created_at, password_changed_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (login) DO NOTHING RETURNING login`,
    [personId, login, passwordHash, at],
  );
  return inserted.length > 0;
}

/** A new password ends every session of the person at once. */
export async function changePassword(tx: Transaction, personId: string, passwordHash: string, at: Date): Promise<void> {
  await tx.rows('UPDATE account SET password_hash = $2, password_changed_at = $3 WHERE person_id = $1', [
    personId,
    passwordHash,
    at,
  ]);
  await tx.rows('DELETE FROM session WHERE person_id = $1', [personId]);
}

const ACCOUNT = `SELECT person_id AS "personId", login, password_hash AS "passwordHash", disabled_at IS NOT NULL AS "isDisabled"
  FROM account JOIN person ON person.id = person_id`;
