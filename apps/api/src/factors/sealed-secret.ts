import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The key under which secrets of one-time codes are sealed, in every process of the API the same. */
export function factorKeyFrom(ballotKey: string): KeyObject {
  const own = hkdfSync('sha256', Buffer.from(ballotKey, 'base64'), '', 'laurel one-time codes', 32);
  return createSecretKey(Buffer.from(own));
}

/** AES-256-GCM: nonce, tag and secret in base64. Whose it is is authenticated with it, so that no row stands in for another. */
export function sealSecret(key: KeyObject, owner: string, secret: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Null when this was not sealed under this key for this owner: a row was changed, or the key is another. */
export function openSecret(key: KeyObject, owner: string, sealed: string): Uint8Array | null {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return null; // It says the same of another key, another owner and a change: that these do not fit together.
  }
}
