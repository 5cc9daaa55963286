import type { DeliveryView, WebhookView } from '@laurel/contracts';
import { type DeliveryRow, findWebhook, type Transaction, type WebhookRow } from '@laurel/store';
import { messageIdOf } from '@laurel/webhooks';
import { notFound } from '../problem/problem.ts';

/** What is shown of an address: everything but its secret. */
export function webhookView({ formerUntil, secretNo: _, ...row }: WebhookRow): WebhookView {
  return {
    ...row,
    types: [...row.types],
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    formerSecretUntil: formerUntil?.toISOString() ?? null,
  };
}

export function deliveryView({ caseId: nominationId, ...row }: DeliveryRow): DeliveryView {
  return {
    ...row,
    nominationId,
    messageId: messageIdOf({ caseId: nominationId, caseSeq: row.caseSeq }),
    createdAt: row.createdAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
    log: [...row.log],
  };
}

/** The address, or 404. */
export async function webhookOf(tx: Transaction, id: string): Promise<WebhookRow> {
  const webhook = await findWebhook(tx, id);
  if (!webhook) throw notFound();
  return webhook;
}
