import { PUBLISHED_TYPES } from '@laurel/domain';
import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Instant } from '../text/words.ts';
import { PageQuery } from './page.ts';

export const PublishedTypeWord = z.enum(PUBLISHED_TYPES).meta({ id: 'PublishedType' });

/** Each address adds a row to the transaction that records a fact, so there are few. */
export const WEBHOOKS_MAX = 50;

/** One call queues so many at most, and says where the next one begins. */
export const REPLAY_MAX = 10_000;

/** An address of another system, and what it is told of. */
export const CreateWebhook = z
  .strictObject({
    /** Of the system, for people. */
    name: lineOfText(200),
    url: z.string().min(1).max(2000),
    types: z
      .array(PublishedTypeWord)
      .min(1)
      .max(PUBLISHED_TYPES.length)
      .refine((types) => new Set(types).size === types.length, 'must not name a type twice')
      .meta({ uniqueItems: true }),
  })
  .meta({ id: 'CreateWebhook' });
export type CreateWebhook = z.infer<typeof CreateWebhook>;

/** `disabledFor`: ASKED by an administrator, GONE since it answered 410, FAILING since nothing arrived for three days. */
export const WebhookView = z
  .object({
    id: Id,
    name: z.string(),
    url: z.string(),
    types: z.array(PublishedTypeWord),
    createdAt: Instant,
    disabledAt: Instant.nullable(),
    disabledFor: z.enum(['ASKED', 'GONE', 'FAILING']).nullable(),
    /** Until then messages are signed under the secret before the present one as well. */
    formerSecretUntil: Instant.nullable(),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = z.infer<typeof WebhookView>;

/** `secret` in the form of Standard Webhooks: `whsec_` and base64. It is told here and nowhere else. */
export const WebhookSecret = z.object({ id: Id, secret: z.string() }).meta({ id: 'WebhookSecret' });
export type WebhookSecret = z.infer<typeof WebhookSecret>;

/** Three days are a weekend and a Monday. 0: the secret is known to somebody else, and ends at once. */
export const RotateSecret = z
  .strictObject({ overlapHours: z.int().min(0).max(72).default(24) })
  .meta({ id: 'RotateSecret' });
export type RotateSecret = z.infer<typeof RotateSecret>;

export const WebhookChanged = z.object({ id: Id }).meta({ id: 'WebhookChanged' });
export type WebhookChanged = z.infer<typeof WebhookChanged>;

export const DeliveryState = z.enum(['PENDING', 'DELIVERED', 'DEAD']).meta({ id: 'DeliveryState' });

export const DeliveryQuery = PageQuery.extend({
  state: DeliveryState.optional().describe('Only those in this state.'),
});

/** One try. `status` null: there was no answer, and `fault` says why. */
const DeliveryAttempt = z.object({
  attempt: z.int(),
  at: Instant,
  tookMs: z.int(),
  status: z.int().nullable(),
  fault: z.string().nullable(),
});

/** `dueAt` is when it is tried next, of one that is PENDING. */
export const DeliveryView = z
  .object({
    id: Id,
    messageId: z.string(),
    type: PublishedTypeWord,
    nominationId: Id,
    caseSeq: z.int(),
    state: DeliveryState,
    createdAt: Instant,
    dueAt: Instant,
    settledAt: Instant.nullable(),
    log: z.array(DeliveryAttempt),
  })
  .meta({ id: 'Delivery' });
export type DeliveryView = z.infer<typeof DeliveryView>;

/** From an instant on, behind a message (its `webhook-id`), or one delivery alone. */
export const ReplayWebhook = z
  .union([
    z.strictObject({ from: Instant }),
    z.strictObject({
      after: z
        .string()
        .max(100)
        .regex(/^[^\0]*$/, 'must not hold a zero byte'),
    }),
    z.strictObject({ deliveryId: Id }),
  ])
  .meta({ id: 'ReplayWebhook' });
export type ReplayWebhook = z.infer<typeof ReplayWebhook>;

/** `last` is the id of the last message that was queued: where `hasMore`, the next call says `after` it. */
export const WebhookReplayed = z
  .object({ queued: z.int(), last: z.string().nullable(), hasMore: z.boolean() })
  .meta({ id: 'WebhookReplayed' });
export type WebhookReplayed = z.infer<typeof WebhookReplayed>;
