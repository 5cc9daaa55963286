import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Operation } from './contract.ts';
import { hostileHeader, hostilePiece, hostileText, spoiled } from './hostile.ts';
import type { Random } from './random.ts';
import { type KnownIds, sampleBody } from './samples.ts';

export interface BadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer | null;
}

/** Who the caller may be, as the demonstration names offices. */
const ROLES = ['ADMIN', 'AUDITOR', 'NOMINATOR', 'CLERK', 'HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER', 'AGENCY'];

/** A request of this operation that would be right, were it not for one or more faults. */
export function badRequest(operation: Operation, known: KnownIds, random: Random): BadRequest {
  const faults = random.between(1, 3);
  const wrong = new Set(Array.from({ length: faults }, () => random.one(['BODY', 'BYTES', 'PATH', 'QUERY', 'HEADER'])));
  const body = sampleBody(operation, known, random);
  const fixed = wrong.has('BODY') || body === undefined ? spoiled(body, random) : body;
  const text = body === undefined && !random.chance(0.1) ? null : Buffer.from(JSON.stringify(fixed) ?? '');
  return {
    method: operation.method.toUpperCase(),
    path: pathOf(operation, known, random, wrong.has('PATH')) + queryOf(operation, known, random, wrong.has('QUERY')),
    headers: { ...headersOf(random, known), ...(wrong.has('HEADER') ? hostileHeader(random) : {}) },
    body: wrong.has('BYTES') && operation.method !== 'get' ? bytes(text ?? Buffer.from('{}'), random) : text,
  };
}

function headersOf(random: Random, known: KnownIds): { [name: string]: string } {
  const role = random.one(ROLES);
  const units = Object.entries(known).flatMap(([name, id]) => (/unit/i.test(name) ? [id] : []));
  return {
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
    'If-Match': '"1"',
    'Content-Digest': `sha-256=:${'A'.repeat(43)}=:`,
    'Laurel-Demo-Role': role,
    ...(random.chance(0.9) ? { 'Laurel-Demo-Unit': random.one(units) } : {}),
    // Each from an address of its own: this is about what is sent, and not how often.
    'X-Forwarded-For': `10.${random.between(0, 255)}.${random.between(0, 255)}.${random.between(1, 254)}`,
  };
}

function pathOf({ path, operationId }: Operation, known: KnownIds, random: Random, isWrong: boolean): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (isWrong) return hostilePiece(random);
    return name === 'n' ? '1' : (known[`${operationId}.${name}`] ?? known[idOf(path)] ?? randomUUID());
  });
}

/** What the first id of an address names: `/v1/units/{id}/…` is a unit. */
const idOf = (path: string) => `${path.split('/')[2]?.replace(/s$/, '')}Id`;

function queryOf({ parameters }: Operation, known: KnownIds, random: Random, isWrong: boolean): string {
  const asked = parameters.filter((one) => one.in === 'query');
  if (!isWrong) return '';
  const names = [...asked.map(({ name }) => name), 'x', '__proto__', 'limit', 'after'];
  const pairs = Array.from({ length: random.between(1, 4) }, () => {
    const name = random.one([random.one(names), `${random.one(names)}[]`, `${random.one(names)}[a][b]`]);
    return `${name}=${random.chance(0.2) ? random.one(Object.values(known)) : hostilePiece(random)}`;
  });
  return `?${pairs.join('&')}`;
}

/** Two megabytes of nothing. */
const PACKED = gzipSync(Buffer.alloc(2_000_000));

/** Bytes that are no JSON in UTF-8, or much of it. */
function bytes(text: Buffer, random: Random): Buffer {
  const half = text.subarray(0, Math.max(1, Math.floor(text.length / 2)));
  const deep = random.between(1, 60_000);
  return random.one<() => Buffer>([
    () => half,
    () => Buffer.concat([half, Buffer.from([0xff, 0xfe, 0xc0, 0xaf]), text.subarray(half.length)]),
    () => Buffer.from(text.toString('utf8').replaceAll('"', '"\uD83D'), 'utf16le'),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text]),
    () => Buffer.from(`{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`),
    () => Buffer.from('{"a":'.repeat(deep) + '1' + '}'.repeat(deep)),
    () => Buffer.concat([text.subarray(0, -1), Buffer.from(`,${JSON.stringify(hostileText(random))}:1e999}`)]),
    () => Buffer.concat([text.subarray(0, -1), Buffer.from(',"__proto__":{"x":1},"a":1,"a":2}')]),
    () => PACKED,
    () => Buffer.alloc(0),
    () => Buffer.alloc(random.between(1, 200), random.between(0, 255)),
    () =>
      random.chance(0.2) ? Buffer.concat([Buffer.from('{"nominee":"'), Buffer.alloc(1_000_000, 'ễ'), half]) : half,
  ])();
}
