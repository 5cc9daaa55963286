import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every program of this kind can read (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A step before and a step behind: a clock that is half a minute off still serves. */
const WINDOW = 1;

/** 160 bits, as RFC 4226 advises. */
export function newSecret(): Uint8Array {
  return randomBytes(20);
}

/** The secret as people type it, and as a device reads it. */
export function shownSecret(secret: Uint8Array, login: string): { readonly secret: string; readonly uri: string } {
  const totp = new TOTP({ ...SHAPE, issuer: 'Laurel', label: login, secret: secretOf(secret) });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * The step to which a code belongs, where it is one that may be taken now: of this step or a neighbour, and behind `lastStep`.
 * Null for a wrong one, and for one that was seen: who looks over a shoulder gains nothing.
 */
export function stepOf(secret: Uint8Array, code: string, lastStep: number | null, now: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = TOTP.validate({ ...SHAPE, secret: secretOf(secret), token, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = TOTP.counter({ period: SHAPE.period, timestamp: now }) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** Without the letters that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const RECOVERY_CODES = 10;
/** 25 of 31 letters are 123 random bits: nobody tries them out, so a plain hash tells nothing. */
const RECOVERY_LENGTH = 25;

export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: RECOVERY_LENGTH }, randomLetter).join('');
    return letters.replaceAll(/(.{5})(?!$)/g, '$1-');
  });
}

/** SHA-256 in hex of a recovery code, however it was typed; null for what cannot be one. */
export function recoveryHashOf(code: string): string | null {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '');
  return letters.length === RECOVERY_LENGTH ? createHash('sha256').update(letters, 'utf8').digest('hex') : null;
}

function randomLetter(): string {
  for (;;) {
    const [byte = 255] = randomBytes(1);
    // 248 is 8 × 31: above it some letters would be likelier than others.
    if (byte < 248) return LETTERS.charAt(byte % LETTERS.length);
  }
}

function secretOf(bytes: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
