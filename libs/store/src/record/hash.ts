import { createHash, createHmac, randomBytes } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A commitment to a personal value: it proves the value to who has the salt, and tells nothing once the salt is erased. */
export function commitment(salt: string, value: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(value, 'utf8').digest('hex');
}

export function newSalt(): string {
  return randomBytes(32).toString('hex');
}
