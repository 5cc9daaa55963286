import type { Transaction } from '../door/transact.ts';

export interface PasskeyRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly rpId: string;
  readonly counter: number;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** False where some person has a key of this id, in force or not: an id is never used again. */
export async function insertPasskey(
  tx: Transaction,
  key: Omit<PasskeyRow, 'createdAt' | 'lastUsedAt'>,
  at: Date,
): Promise<boolean> {
  const inserted = await tx.rows(
    `INSERT INTO passkey (id, person_id, name, public_key, rp_id, counter, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [key.id, key.personId, key.name, key.publicKey, key.rpId, key.counter, at],
  );
  return inserted.length > 0;
}

/** A key that is in force. */
export async function findPasskey(tx: Transaction, id: string): Promise<PasskeyRow | null> {
  const [row] = await tx.rows<PasskeyRow>(`${PASSKEY} WHERE id = $1 AND ended_at IS NULL`, [id]);
  return row ?? null;
}

export function passkeysOf(tx: Transaction, personId: string): Promise<PasskeyRow[]> {
  return tx.rows<PasskeyRow>(`${PASSKEY} WHERE person_id = $1 AND ended_at IS NULL ORDER BY created_at, id`, [
    personId,
  ]);
}

/** Counts a signature. False where the device has counted as far already, for whoever came first: then one of the two is a copy. */
export async function notePasskeyUse(tx: Transaction, id: string, counter: number, at: Date): Promise<boolean> {
  const counted = await tx.rows(
    `UPDATE passkey SET counter = $2, last_used_at = $3
     WHERE id = $1 AND ended_at IS NULL AND (counter < $2 OR (counter = 0 AND $2 = 0)) RETURNING id`,
    [id, counter, at],
  );
  return counted.length > 0;
}

/** Ends one key of a person, or all of them. False where there was none. */
export async function endPasskeys(tx: Transaction, personId: string, id: string | null, at: Date): Promise<boolean> {
  const ended = await tx.rows(
    `UPDATE passkey SET ended_at = $3 WHERE person_id = $1 AND ended_at IS NULL AND ($2::text IS NULL OR id = $2)
     RETURNING id`,
    [personId, id, at],
  );
  return ended.length > 0;
}

const PASSKEY = `SELECT id, person_id AS "personId", name, public_key AS "publicKey", rp_id AS "rpId", counter::float8 AS counter,
    created_at AS "createdAt", last_used_at AS "lastUsedAt"
  FROM passkey`;
