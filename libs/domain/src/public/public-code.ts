/** Eighty bits: of a million codes that are there, a guess meets one once in 10^18 tries; and sixteen letters can still be typed. */
export const PUBLIC_CODE_BYTES = 10;

/** The letters of Crockford's base32: none that is taken for another one. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;
const GROUP = /.{4}(?=.)/g;

/** The one way to write a code: four groups of four. */
export const PUBLIC_CODE = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/** Ten bytes as a person reads and types them: `7KQ2-M9XD-44TB-W0ZC`. */
export function writePublicCode(bytes: Uint8Array): string {
  if (bytes.length !== PUBLIC_CODE_BYTES)
    throw new Error(`A code has ${PUBLIC_CODE_BYTES} bytes, not ${bytes.length}.`);
  let rest = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let letters = '';
  for (let n = 0; n < (PUBLIC_CODE_BYTES * 8) / Number(BITS); n++, rest >>= BITS) {
    letters = LETTERS.charAt(Number(rest & 31n)) + letters;
  }
  return letters.replace(GROUP, '$&-');
}

/** The bytes of a code that is written so. */
export function readPublicCode(code: string): Uint8Array {
  if (!PUBLIC_CODE.test(code)) throw new Error('This is no code.');
  let rest = [...code.replaceAll('-', '')].reduce((sum, letter) => (sum << BITS) | BigInt(LETTERS.indexOf(letter)), 0n);
  const bytes = new Uint8Array(PUBLIC_CODE_BYTES);
  for (let n = PUBLIC_CODE_BYTES - 1; n >= 0; n--, rest >>= 8n) bytes[n] = Number(rest & 255n);
  return bytes;
}

/** What somebody typed, as it is written; null where it is no code. Small letters, spaces and the letters that look like digits are understood. */
export function typedPublicCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const code = letters.replace(GROUP, '$&-');
  return PUBLIC_CODE.test(code) ? code : null;
}
