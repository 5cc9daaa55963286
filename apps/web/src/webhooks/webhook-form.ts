import type { Webhook } from './webhooks.ts';

/** What a form about an address ends with: what is to be said, or a secret that is told once. */
export type Outcome = { readonly said: string } | { readonly secret: string };

/** What is alike in every form about an address. */
export interface WebhookFormProps {
  readonly webhook: Webhook;
  readonly onDone: (outcome: Outcome) => void;
  readonly onCancel: () => void;
}
