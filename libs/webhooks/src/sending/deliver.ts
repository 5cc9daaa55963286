import type { KeyObject } from 'node:crypto';
import {
  type ClaimedDelivery,
  disableWebhook,
  hasDeliveredSince,
  type Settled,
  settleDelivery,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
import { nextTryAt } from './back-off.ts';
import { messageIdOf, messageText } from './message.ts';
import { type Posted, type PostMeans, post } from './post.ts';
import { signatures } from './secret.ts';

export interface DeliverMeans extends PostMeans {
  readonly store: Store;
  /** The secrets of all addresses are derived from it. */
  readonly key: KeyObject;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** The receiver is gone for good, and says so. */
const GONE = 410;

/** Tries one claimed delivery once, and writes down what came of it. */
export async function deliver(delivery: ClaimedDelivery, means: DeliverMeans): Promise<Posted> {
  const { store, now, chance } = means;
  const began = now();
  const posted = await post(delivery.webhook.url, headersOf(delivery, means.key, began), messageText(delivery), means);
  const ended = now();
  const settled = settledBy(posted, delivery.attempt, ended, chance());
  const tookMs = ended.getTime() - began.getTime();
  const log = { attempt: delivery.attempt, at: began.toISOString(), tookMs, ...posted };
  await transact(store, async (tx) => {
    const isOurs = await settleDelivery(tx, delivery, settled, log, ended);
    if (isOurs && settled.state === 'DEAD') await disableIfHopeless(tx, delivery, posted, ended);
  });
  return posted;
}

function headersOf(delivery: ClaimedDelivery, key: KeyObject, now: Date): Record<string, string> {
  const messageId = messageIdOf(delivery);
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'Laurel-Webhooks',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': signatures(key, delivery.webhook, { messageId, now, text: messageText(delivery) }),
  };
}

function settledBy({ status }: Posted, attempt: number, now: Date, chance: number): Settled {
  if (status !== null && status >= 200 && status < 300) return { state: 'DELIVERED' };
  const dueAt = status === GONE ? null : nextTryAt(attempt, now, chance);
  return dueAt ? { state: 'PENDING', dueAt } : { state: 'DEAD' };
}

/** A message that was given up says little of its address; one that was given up while nothing else arrived says that nobody is there. */
async function disableIfHopeless(
  tx: Transaction,
  { webhook, createdAt }: ClaimedDelivery,
  { status }: Posted,
  now: Date,
): Promise<void> {
  if (status === GONE) return disableWebhook(tx, webhook.id, 'GONE', now);
  if (!(await hasDeliveredSince(tx, webhook.id, createdAt))) await disableWebhook(tx, webhook.id, 'FAILING', now);
}
