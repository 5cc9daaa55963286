import type { Random } from './random.ts';

/** Texts that have broken programs: in NFD, bidirectional, invisible, half a character, long, or meant for somebody else. */
const TEXTS = [
  'Nguyễn Thị Hưởng Ễ'.normalize('NFD'),
  'Nguyễn \u202Etxet\u202C',
  'a\u200Bb\u2060c\uFEFF',
  '\uD800',
  'x\uDC00y',
  '\u0301',
  '\u0000',
  '\u001B[2J',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '👩‍👩‍👧‍👦',
  '\u{10FFFF}',
  "' OR 1=1; DROP TABLE nomination; --",
  '{{7*7}}${7*7}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '=cmd|calc!A1',
  '%00%ff%zz',
  '__proto__',
  'constructor',
  'null',
  '',
  ' ',
  '\r\nSet-Cookie: laurel=1',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '2026-02-30',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9'.repeat(400),
  'x'.repeat(70_000),
];

const NUMBERS = [0, -0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21];

const OTHERS: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  JSON.parse('{"__proto__":{"x":1},"toString":1,"valueOf":1,"then":1,"constructor":1}'),
];

/** One of a kind that nobody expects in this place. */
export function hostileValue(random: Random): unknown {
  if (random.chance(0.55)) return random.one(TEXTS);
  return random.chance(0.5) ? random.one(NUMBERS) : random.one(OTHERS);
}

export const hostileText = (random: Random) => (random.chance(0.8) ? random.one(TEXTS) : String(random.one(NUMBERS)));

/** Percent-encoded as it must be, or not: broken sequences, bytes that are no UTF-8, zero bytes. */
export function hostilePiece(random: Random): string {
  if (random.chance(0.3))
    return random.one(['%', '%zz', '%ff%fe', '%c0%af', '%ed%a0%80', '%00', '%2e%2e%2f', ';a=b', '[]']);
  return encodeURIComponent(hostileText(random).slice(0, 2000).toWellFormed());
}

/** The same body with a hostile value somewhere in it, something left out, or something that nobody asked for. */
export function spoiled(body: unknown, random: Random): unknown {
  if (typeof body !== 'object' || body === null || random.chance(0.1)) return hostileValue(random);
  const keys = Object.keys(body);
  const key = keys.length > 0 && random.chance(0.85) ? random.one(keys) : String(random.one(TEXTS)).slice(0, 100);
  const copy: { [key: string]: unknown } | unknown[] = Array.isArray(body) ? [...body] : { ...body };
  const place = copy as { [key: string]: unknown };
  if (random.chance(0.1)) delete place[key];
  else if (random.chance(0.35)) place[key] = spoiled(place[key], random);
  else Object.defineProperty(place, key, { value: hostileValue(random), enumerable: true });
  return copy;
}

const HEADERS = [
  'Idempotency-Key',
  'If-Match',
  'Content-Digest',
  'Laurel-Demo-Role',
  'Laurel-Demo-Unit',
  'Laurel-Demo-Person',
  'Laurel-Office',
  'Cookie',
  'Origin',
  'Sec-Fetch-Site',
  'Accept',
  'Accept-Language',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Content-Type',
  'Content-Encoding',
];

const COOKIES = [
  'laurel=s%3Ax.y',
  'laurel=%ff',
  '__Host-laurel=j%3A%7B%7D',
  'laurel',
  '=;=;',
  'laurel=s%3A'.padEnd(3000, 'a'),
];

/** A header with a value that a program may send and nobody means. */
export function hostileHeader(random: Random): { [name: string]: string } {
  const name = random.one(HEADERS);
  if (name === 'Cookie') return { Cookie: random.one(COOKIES) };
  if (name === 'Content-Type') return { 'Content-Type': random.one(MEDIA_TYPES) };
  if (name === 'Content-Encoding') return { 'Content-Encoding': random.one(['gzip', 'br', 'deflate', 'zstd', 'x']) };
  // A header is bytes: of our texts only what fits into one.
  return {
    [name]: hostileText(random)
      .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
      .slice(0, 2000),
  };
}

const MEDIA_TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16le',
  'application/json; charset=iso-8859-1',
  'application/json; charset=utf-7',
  'application/octet-stream',
  'application/vnd.api+json',
  'x',
  '',
];
