import type { PublishedType } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { WebhookRow } from './webhooks.ts';

/** A delivery that this process may try now, once, until `leaseUntil`. */
export interface ClaimedDelivery {
  readonly id: string;
  /** The number of this try, from 1. */
  readonly attempt: number;
  readonly type: PublishedType;
  readonly createdAt: Date;
  readonly caseId: string;
  readonly caseSeq: number;
  /** The instant and the content of the ledger entry that it tells of. */
  readonly at: Date;
  readonly body: { readonly [name: string]: unknown };
  readonly webhook: Pick<WebhookRow, 'id' | 'url' | 'secretNo' | 'formerUntil'>;
}

export interface Claim {
  readonly now: Date;
  /** From then on another process may try what this one has not settled. */
  readonly leaseUntil: Date;
  /** At most so many for one address. */
  readonly perWebhook: number;
  /** Addresses that this process is busy with. */
  readonly busy: readonly string[];
}

type Row = Omit<ClaimedDelivery, 'webhook'> & {
  readonly webhookId: string;
  readonly url: string;
  readonly secretNo: number;
  readonly formerUntil: Date | null;
};

/** Takes what is due, a few for each address. Of several processes each takes others: rows that one looks at the others skip. */
export async function claimDeliveries(tx: Transaction, claim: Claim): Promise<ClaimedDelivery[]> {
  const rows = await tx.prepared<Row>(
    `WITH due AS (
       SELECT next.id FROM webhook CROSS JOIN LATERAL (
         SELECT id FROM webhook_delivery
         WHERE webhook_id = webhook.id AND state = 'PENDING' AND due_at <= $1
         ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) next
       WHERE webhook.disabled_at IS NULL AND webhook.id <> ALL ($4::uuid[]))
     UPDATE webhook_delivery d SET attempts = attempts + 1, due_at = $2
     FROM due, webhook, ledger_entry entry
     WHERE d.id = due.id AND webhook.id = d.webhook_id AND entry.case_id = d.case_id AND entry.case_seq = d.case_seq
     RETURNING d.id, d.attempts AS attempt, d.type, d.created_at AS "createdAt", d.case_id AS "caseId",
       d.case_seq AS "caseSeq", entry.at, entry.body, webhook.id AS "webhookId", webhook.url,
       webhook.secret_no AS "secretNo", webhook.former_until AS "formerUntil"`,
    [claim.now, claim.leaseUntil, claim.perWebhook, claim.busy],
  );
  return rows.map(({ webhookId, url, secretNo, formerUntil, ...delivery }) => ({
    ...delivery,
    webhook: { id: webhookId, url, secretNo, formerUntil },
  }));
}

/** How a try ended. `status` null: there was no answer, and `fault` says why. */
export interface AttemptLog {
  readonly attempt: number;
  readonly at: string;
  readonly tookMs: number;
  readonly status: number | null;
  readonly fault: string | null;
}

/** What comes of a try: it arrived, it is tried again at an instant, or it is given up. */
export type Settled = { readonly state: 'DELIVERED' | 'DEAD' } | { readonly state: 'PENDING'; readonly dueAt: Date };

/** Writes down how the last try ended. False where another process has begun a later one, or settled it. */
export async function settleDelivery(
  tx: Transaction,
  { id, attempt }: Pick<ClaimedDelivery, 'id' | 'attempt'>,
  settled: Settled,
  log: AttemptLog,
  now: Date,
): Promise<boolean> {
  const dueAt = settled.state === 'PENDING' ? settled.dueAt : now;
  const rows = await tx.prepared(
    `UPDATE webhook_delivery SET state = $3, due_at = $4, settled_at = $5, log = log || $6::jsonb
     WHERE id = $1 AND attempts = $2 AND state = 'PENDING' RETURNING id`,
    [id, attempt, settled.state, dueAt, settled.state === 'PENDING' ? null : now, JSON.stringify([log])],
  );
  return rows.length === 1;
}

/** Whether anything arrived at the address since the instant. */
export async function hasDeliveredSince(tx: Transaction, webhookId: string, since: Date): Promise<boolean> {
  const rows = await tx.rows(
    `SELECT FROM webhook_delivery WHERE webhook_id = $1 AND state = 'DELIVERED' AND settled_at > $2 LIMIT 1`,
    [webhookId, since],
  );
  return rows.length > 0;
}

/** A thousand at a time keep the transaction short; the next round goes on. */
const SWEEP_MAX = 1000;

/** Deletes what was settled before the instant. The ledger has it still, so it can be replayed. */
export async function deleteSettledDeliveries(tx: Transaction, before: Date): Promise<void> {
  await tx.rows(
    `DELETE FROM webhook_delivery WHERE id IN (
       SELECT id FROM webhook_delivery WHERE settled_at < $1 LIMIT ${SWEEP_MAX} FOR UPDATE SKIP LOCKED)`,
    [before],
  );
}
