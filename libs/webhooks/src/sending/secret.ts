import { hkdfSync, type KeyObject } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** How the secrets of an address stand: the number of the present one, and until when the one before it holds as well. */
export interface SecretStanding {
  readonly id: string;
  readonly secretNo: number;
  readonly formerUntil: Date | null;
}

const SECRET_BYTES = 32;

/** The secret of an address, in the form of Standard Webhooks. It is derived anew each time, and no database holds it. */
export function webhookSecret(key: KeyObject, { id, secretNo }: Pick<SecretStanding, 'id' | 'secretNo'>): string {
  const bytes = hkdfSync('sha256', key, '', `laurel webhook ${id} ${secretNo}`, SECRET_BYTES);
  return `whsec_${Buffer.from(bytes).toString('base64')}`;
}

/** The header `webhook-signature`: under the present secret, and while it holds under the one before it. */
export function signatures(
  key: KeyObject,
  standing: SecretStanding,
  { messageId, now, text }: { readonly messageId: string; readonly now: Date; readonly text: string },
): string {
  const { id, secretNo, formerUntil } = standing;
  const numbers = formerUntil && now < formerUntil ? [secretNo, secretNo - 1] : [secretNo];
  return numbers
    .map((no) => new Webhook(webhookSecret(key, { id, secretNo: no })).sign(messageId, now, text))
    .join(' ');
}
