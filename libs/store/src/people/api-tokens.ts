import type { Transaction } from '../door/transact.ts';

export interface NewToken {
  readonly id: string;
  readonly systemId: string;
  readonly tokenHash: string;
  readonly ending: string;
  readonly scopes: readonly string[];
  readonly createdBy: string | null;
  readonly expiresAt: Date;
}

export async function insertToken(tx: Transaction, token: NewToken, at: Date): Promise<void> {
  await tx.rows(
    `INSERT INTO api_token (id, system_id, token_hash, ending, scopes, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [token.id, token.systemId, token.tokenHash, token.ending, token.scopes, token.createdBy, at, token.expiresAt],
  );
}

export interface TokenHolder {
  readonly id: string;
  readonly systemId: string;
  readonly scopes: readonly string[];
  readonly lastUsedOn: string | null;
}

/**
 * Whose token has this hash; null where it is unknown, revoked or too old, or its system is stopped. One statement judges all of
 * these, so that a caller learns from no answer, and from no delay, which of them it was.
 */
export async function tokenHolder(tx: Transaction, tokenHash: string, at: Date): Promise<TokenHolder | null> {
  const [row] = await tx.prepared<TokenHolder>(
    `SELECT api_token.id, system_id AS "systemId", scopes, last_used_on::text AS "lastUsedOn"
     FROM api_token JOIN person ON person.id = system_id
     WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2 AND disabled_at IS NULL AND kind = 'SYSTEM'`,
    [tokenHash, at],
  );
  return row ?? null;
}

/** On which day a token was last used: a write a day, and not one for each request. */
export async function noteTokenUse(tx: Transaction, id: string, day: string): Promise<void> {
  await tx.rows('UPDATE api_token SET last_used_on = $2 WHERE id = $1 AND last_used_on IS DISTINCT FROM $2::date', [
    id,
    day,
  ]);
}

export interface TokenRow extends TokenHolder {
  readonly ending: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Of more than these nobody keeps count; older ones have ended. */
const TOKENS_SHOWN = 50;

/** The latest tokens of each of these systems, the youngest first. */
export function tokensOf(tx: Transaction, systemIds: readonly string[]): Promise<TokenRow[]> {
  return tx.rows<TokenRow>(
    `SELECT latest.* FROM unnest($1::uuid[]) AS asked (id)
     CROSS JOIN LATERAL (${TOKEN} WHERE system_id = asked.id ORDER BY created_at DESC, id LIMIT ${TOKENS_SHOWN}) AS latest`,
    [systemIds],
  );
}

/** A token that is in force, locked until the commit; null where there is none, or it has ended. */
export async function lockToken(tx: Transaction, id: string, at: Date): Promise<TokenRow | null> {
  const [row] = await tx.rows<TokenRow>(`${TOKEN} WHERE id = $1 AND ${IN_FORCE} FOR NO KEY UPDATE`, [id, at]);
  return row ?? null;
}

export async function countTokens(tx: Transaction, systemId: string, at: Date): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    `SELECT count(*)::integer AS count FROM api_token WHERE system_id = $1 AND ${IN_FORCE}`,
    [systemId, at],
  );
  return row?.count ?? 0;
}

/** A token is never made longer. */
export async function shortenToken(tx: Transaction, id: string, expiresAt: Date): Promise<void> {
  await tx.rows('UPDATE api_token SET expires_at = $2 WHERE id = $1 AND expires_at > $2', [id, expiresAt]);
}

/** Ends a token with the next request; the first time counts. False where there is no such token. */
export async function revokeToken(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx.rows('UPDATE api_token SET revoked_at = COALESCE(revoked_at, $2) WHERE id = $1 RETURNING id', [
    id,
    at,
  ]);
  return rows.length > 0;
}

const IN_FORCE = 'revoked_at IS NULL AND expires_at > $2';
const TOKEN = `SELECT id, system_id AS "systemId", ending, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
    revoked_at AS "revokedAt", last_used_on::text AS "lastUsedOn"
  FROM api_token`;
