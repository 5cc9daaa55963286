import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '../door/transact.ts';

/** Seven days: who is away for a weekend finds it still open, and who never comes leaves no door open. */
const OPEN_FOR_MS = 7 * 86_400_000;

export interface NewInvitation {
  /** Told once, and kept nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Invites a person to set login and password. An invitation before this one is void. */
export async function invite(tx: Transaction, personId: string, at: Date): Promise<NewInvitation> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + OPEN_FOR_MS);
  await endInvitations(tx, personId, at);
  await tx.rows('INSERT INTO invitation (token_hash, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4)', [
    hashOf(token),
    personId,
    at,
    expiresAt,
  ]);
  return { token, expiresAt };
}

/** Whom an open invitation is for; null where it is unknown, used, void or too old, or the person is disabled. Locks both until the commit. */
export async function openInvitation(tx: Transaction, token: string, at: Date): Promise<string | null> {
  const [row] = await tx.rows<{ personId: string }>(
    `SELECT person_id AS "personId" FROM invitation JOIN person ON person.id = person_id
     WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 AND disabled_at IS NULL
     FOR NO KEY UPDATE`,
    [hashOf(token), at],
  );
  return row?.personId ?? null;
}

export async function useInvitation(tx: Transaction, token: string, at: Date): Promise<void> {
  await tx.rows('UPDATE invitation SET used_at = $2 WHERE token_hash = $1', [hashOf(token), at]);
}

async function endInvitations(tx: Transaction, personId: string, at: Date): Promise<void> {
  await tx.rows('UPDATE invitation SET expires_at = $2 WHERE person_id = $1 AND used_at IS NULL AND expires_at > $2', [
    personId,
    at,
  ]);
}

/** The token has 256 random bits, so a plain hash tells as little as a slow one. */
function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
