import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** By it, and by the checksum, a scanner of files tells a token that was published by mistake from anything else. */
const PREFIX = 'laurel_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 256 bits in base 62. */
const SECRET_LENGTH = 43;
/** 32 bits in base 62. */
const CHECKSUM_LENGTH = 6;
const SHAPE = new RegExp(`^${PREFIX}([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`);

export interface TokenText {
  readonly token: string;
  readonly tokenHash: string;
  /** The checksum: it tells tokens apart in a list, and opens nothing. */
  readonly ending: string;
}

/** A new token of 256 random bits: `laurel_`, the secret, and its CRC-32. */
export function newToken(): TokenText {
  const secret = inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH);
  const ending = checksumOf(secret);
  const token = `${PREFIX}${secret}${ending}`;
  return { token, tokenHash: hashOf(token), ending };
}

/** SHA-256 in hex of what may be a token; null for what cannot be one. It has 256 random bits, so a plain hash tells as little as a slow one. */
export function tokenHashOf(text: string): string | null {
  const [, secret = '', checksum] = SHAPE.exec(text) ?? [];
  return checksum !== undefined && checksumOf(secret) === checksum ? hashOf(text) : null;
}

function checksumOf(secret: string): string {
  return inBase62(BigInt(crc32(`${PREFIX}${secret}`)), CHECKSUM_LENGTH);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

function inBase62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = (DIGITS[Number(rest % 62n)] as string) + text;
  return text.padStart(length, '0');
}
