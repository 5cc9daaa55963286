import { PUBLISHED, type PublishedType } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import type { AttemptLog } from './queue.ts';
import type { WebhookRow } from './webhooks.ts';

export interface DeliveryRow {
  readonly id: string;
  readonly type: PublishedType;
  readonly caseId: string;
  readonly caseSeq: number;
  readonly state: 'PENDING' | 'DELIVERED' | 'DEAD';
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly settledAt: Date | null;
  readonly log: readonly AttemptLog[];
}

export interface DeliveryQuery {
  readonly webhookId: string;
  readonly state?: DeliveryRow['state'] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The latest first, from behind `after`. */
export function listDeliveries(tx: Transaction, query: DeliveryQuery): Promise<DeliveryRow[]> {
  const where = new Where()
    .and('webhook_id = $?', query.webhookId)
    .and('state = $?', query.state)
    .and('(created_at, id) < (SELECT created_at, id FROM webhook_delivery WHERE id = $?)', query.after);
  return tx.rows<DeliveryRow>(
    `SELECT id, type, case_id AS "caseId", case_seq AS "caseSeq", state, created_at AS "createdAt", due_at AS "dueAt",
            settled_at AS "settledAt", log
     FROM webhook_delivery ${where.sql} ORDER BY created_at DESC, id DESC LIMIT ${query.limit}`,
    where.parameters,
  );
}

/** Where in the ledger a replay begins: at an instant, or behind an entry. */
export type ReplayFrom =
  | { readonly from: Date }
  | { readonly after: { readonly caseId: string; readonly caseSeq: number } };

/** What was queued again, in the order of time. */
export interface Replayed {
  readonly caseId: string;
  readonly caseSeq: number;
}

/** Queues anew what the ledger holds for this address, from an instant or entry on; at most `limit`, in the order of time. */
export async function replayFromLedger(
  tx: Transaction,
  { id, types }: Pick<WebhookRow, 'id' | 'types'>,
  from: ReplayFrom,
  limit: number,
  now: Date,
): Promise<Replayed[]> {
  const kinds = Object.entries(PUBLISHED).filter(([, type]) => types.includes(type));
  const place = 'after' in from ? from.after : null;
  return tx.rows<Replayed>(
    `WITH start AS (
       SELECT coalesce($3::timestamptz, (SELECT at FROM ledger_entry WHERE case_id = $4 AND case_seq = $5)) AS at),
     chosen AS (
       SELECT entry.case_id, entry.case_seq, entry.at, kind.type
       FROM ledger_entry entry JOIN jsonb_to_recordset($2::jsonb) AS kind (kind text, type text) USING (kind)
         JOIN nomination n ON n.id = entry.case_id AND NOT n.restricted
       WHERE entry.at >= (SELECT at FROM start)
         AND ($4::uuid IS NULL OR (entry.at, entry.case_id, entry.case_seq) > ((SELECT at FROM start), $4::uuid, $5::integer))
       ORDER BY entry.at, entry.case_id, entry.case_seq LIMIT $6),
     queued AS (
       INSERT INTO webhook_delivery (id, webhook_id, type, case_id, case_seq, state, attempts, created_at, due_at, log)
       SELECT gen_random_uuid(), $1, type, case_id, case_seq, 'PENDING', 0, $7, $7, '[]' FROM chosen)
     SELECT case_id AS "caseId", case_seq AS "caseSeq" FROM chosen ORDER BY at, case_id, case_seq`,
    [
      id,
      JSON.stringify(kinds.map(([kind, type]) => ({ kind, type }))),
      'from' in from ? from.from : null,
      place?.caseId ?? null,
      place?.caseSeq ?? null,
      limit,
      now,
    ],
  );
}

/** Queues what one delivery told, once more. Null where the address has no such delivery. */
export async function replayDelivery(
  tx: Transaction,
  webhookId: string,
  deliveryId: string,
  now: Date,
): Promise<Replayed | null> {
  const [row] = await tx.rows<Replayed>(
    `INSERT INTO webhook_delivery (id, webhook_id, type, case_id, case_seq, state, attempts, created_at, due_at, log)
     SELECT gen_random_uuid(), webhook_id, type, case_id, case_seq, 'PENDING', 0, $3, $3, '[]'
     FROM webhook_delivery WHERE webhook_id = $1 AND id = $2
     RETURNING case_id AS "caseId", case_seq AS "caseSeq"`,
    [webhookId, deliveryId, now],
  );
  return row ?? null;
}
