import { REPLAY_MAX, type ReplayWebhook, type WebhookReplayed } from '@laurel/contracts';
import {
  entriesAfter,
  keptFrom,
  replayDelivery,
  replayFromLedger,
  type ReplayFrom,
  type Transaction,
  type WebhookRow,
} from '@laurel/store';
import { messageIdOf, placeOf } from '@laurel/webhooks';
import { notFound, wrongField } from '../problem/problem.ts';

/** Queues again what was asked for, and tells how far it went. */
export async function replayed(
  tx: Transaction,
  webhook: WebhookRow,
  body: ReplayWebhook,
  at: Date,
): Promise<WebhookReplayed> {
  if ('deliveryId' in body) {
    const queued = await replayDelivery(tx, webhook.id, body.deliveryId, at);
    if (!queued) throw notFound();
    return { queued: 1, last: messageIdOf(queued), hasMore: false };
  }
  const from = 'from' in body ? { from: new Date(body.from) } : { after: await knownPlace(tx, body.after) };
  return fromLedger(tx, webhook, from, at);
}

async function fromLedger(tx: Transaction, webhook: WebhookRow, from: ReplayFrom, at: Date): Promise<WebhookReplayed> {
  const queued = await replayFromLedger(tx, webhook, from, REPLAY_MAX, at);
  const last = queued.at(-1);
  // A full page may be the last one: then the next call queues nothing and says so.
  return { queued: queued.length, last: last ? messageIdOf(last) : null, hasMore: queued.length === REPLAY_MAX };
}

async function knownPlace(tx: Transaction, messageId: string) {
  const place = placeOf(messageId);
  const [entry] = place ? await entriesAfter(tx, place.caseId, place.caseSeq - 1) : [];
  const isKept = place && (await keptFrom(tx, [place.caseId], undefined)).size > 0;
  if (!place || isKept || entry?.caseSeq !== place.caseSeq) throw wrongField('after', 'there is no such message');
  return place;
}
