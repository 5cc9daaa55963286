import { get, NOBODY, post, type Questions } from './question.ts';

const WEBHOOK = `/v1/webhooks/${NOBODY}`;

/** Where other systems are told of what is recorded. */
export const OF_WEBHOOKS = {
  createWebhook: post(
    'NONE',
    () => '/v1/webhooks',
    () => ({ name: 'Hệ thống bên (bịa)', url: 'https://example.com/laurel', types: ['nomination.closed'] }),
  ),
  listWebhooks: get('NONE', () => '/v1/webhooks'),
  readWebhook: get('NONE', () => WEBHOOK),
  rotateWebhookSecret: post('NONE', () => `${WEBHOOK}/secret`),
  disableWebhook: post('NONE', () => `${WEBHOOK}/disable`),
  enableWebhook: post('NONE', () => `${WEBHOOK}/enable`),
  listDeliveries: get('NONE', () => `${WEBHOOK}/deliveries`),
  replayWebhook: post(
    'NONE',
    () => `${WEBHOOK}/replay`,
    () => ({ from: '2024-01-01T00:00:00.000Z' }),
  ),
} satisfies Questions;
