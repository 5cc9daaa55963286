import { randomUUID } from 'node:crypto';
import { PUBLISHED_TYPES, type PublishedType } from '@laurel/domain';
import {
  type DeliveryRow,
  findWebhook,
  insertWebhook,
  listDeliveries,
  reader,
  type Store,
  transact,
  type WebhookRow,
} from '@laurel/store';
import { waitUntil } from '@laurel/platform';
import { PAUSES_MS, resolveBySystem, type Sender, type SenderMeans, startSender, targetRules } from '@laurel/webhooks';
import { ballotKey } from '../support/ballots.ts';

/** An address that is told of these types. */
export async function toldOf(
  store: Store,
  url: string,
  types: readonly PublishedType[] = PUBLISHED_TYPES,
): Promise<string> {
  const id = randomUUID();
  await transact(store, (tx) =>
    insertWebhook(tx, { id, name: 'Hệ thống văn thư (dữ liệu bịa)', url, types }, new Date()),
  );
  return id;
}

/** Its deliveries, the latest first. */
export function deliveriesTo(store: Store, webhookId: string, state?: DeliveryRow['state']): Promise<DeliveryRow[]> {
  return listDeliveries(reader(store), { webhookId, state, limit: 1000 });
}

export async function webhookIn(store: Store, id: string): Promise<WebhookRow> {
  const webhook = await findWebhook(reader(store), id);
  if (!webhook) throw new Error(`There is no webhook ${id}.`);
  return webhook;
}

/** Waits until it is so, for half a minute at most. */
export function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  return waitUntil(async () => isSo(), { what, limitMs: 30_000, everyMs: 20 });
}

/** A clock that a test moves. */
export interface Clock {
  now(): Date;
  pass(milliseconds: number): void;
}

export function clock(): Clock {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs),
    pass(milliseconds) {
      aheadMs += milliseconds;
    },
  };
}

/** Longer than any pause between two tries. */
export const ANY_PAUSE_MS = Math.max(...PAUSES_MS) * 2;

/** A sender as the worker has it, by the clock of the test; faults of its own work fail the test. */
export function sending(store: Store, of: Clock, more: Partial<SenderMeans> = {}): Sender {
  return startSender({
    store,
    key: ballotKey,
    rules: targetRules({ isDemo: true }),
    resolve: resolveBySystem,
    now: () => of.now(),
    chance: () => 0,
    onFault: (fault) => {
      throw fault;
    },
    ...more,
  });
}
