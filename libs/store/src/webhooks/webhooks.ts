import type { PublishedType } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** Why an address is told nothing: somebody asked for it, it answered that it is gone, or it answered nothing for days. */
export type DisabledFor = 'ASKED' | 'GONE' | 'FAILING';

export interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly types: readonly PublishedType[];
  readonly secretNo: number;
  readonly formerUntil: Date | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly disabledFor: DisabledFor | null;
}

export type NewWebhook = Pick<WebhookRow, 'id' | 'name' | 'url' | 'types'>;

export async function insertWebhook(tx: Transaction, webhook: NewWebhook, at: Date): Promise<void> {
  const { id, name, url, types } = webhook;
  await tx.rows('INSERT INTO webhook (id, name, url, types, secret_no, created_at) VALUES ($1, $2, $3, $4, 1, $5)', [
    id,
    name,
    url,
    types,
    at,
  ]);
}

/** Addresses that are told something. Whoever adds one takes turns with others who do. */
export async function countEnabledWebhooks(tx: Transaction): Promise<number> {
  await tx.rows('SELECT pg_advisory_xact_lock(7245014)');
  const [row] = await tx.rows<{ count: number }>(
    'SELECT count(*)::integer AS count FROM webhook WHERE disabled_at IS NULL',
  );
  return row?.count ?? 0;
}

export async function findWebhook(tx: Transaction, id: string): Promise<WebhookRow | null> {
  const [row] = await tx.rows<WebhookRow>(`${WEBHOOK} WHERE id = $1`, [id]);
  return row ?? null;
}

/** In order of id, from behind `after`. */
export function listWebhooks(
  tx: Transaction,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<WebhookRow[]> {
  return tx.rows<WebhookRow>(`${WEBHOOK} WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`, [
    after ?? null,
    limit,
  ]);
}

/** Tells it nothing any more. What waits for it waits on; the first reason stands. */
export async function disableWebhook(tx: Transaction, id: string, reason: DisabledFor, at: Date): Promise<void> {
  await tx.rows('UPDATE webhook SET disabled_at = $3, disabled_for = $2 WHERE id = $1 AND disabled_at IS NULL', [
    id,
    reason,
    at,
  ]);
}

/** Tells it again: what waits is tried at once, and from now on what is recorded. */
export async function enableWebhook(tx: Transaction, id: string): Promise<void> {
  await tx.rows('UPDATE webhook SET disabled_at = NULL, disabled_for = NULL WHERE id = $1', [id]);
}

/** The next secret holds from now on; the one before it until `formerUntil`. Returns the number of the next one. */
export async function rotateSecret(tx: Transaction, id: string, formerUntil: Date): Promise<number | null> {
  const [row] = await tx.rows<{ secretNo: number }>(
    `UPDATE webhook SET secret_no = secret_no + 1, former_until = $2 WHERE id = $1 RETURNING secret_no AS "secretNo"`,
    [id, formerUntil],
  );
  return row?.secretNo ?? null;
}

const WEBHOOK = `SELECT id, name, url, types, secret_no AS "secretNo", former_until AS "formerUntil",
  created_at AS "createdAt", disabled_at AS "disabledAt", disabled_for AS "disabledFor" FROM webhook`;
