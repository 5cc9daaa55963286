import { createHash } from 'node:crypto';
import { DOCUMENT_MAX_BYTES, PART_BYTES } from '@laurel/contracts';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';

/** How many parts a document of this size has. */
export function partsOf(bytes: number): number {
  return Math.ceil(bytes / PART_BYTES);
}

/** How many bytes its n-th part has, counted from 1; 0 where it has none. */
export function sizeOfPart(bytes: number, n: number): number {
  if (n < 1 || n > partsOf(bytes)) return 0;
  return Math.min(PART_BYTES, bytes - (n - 1) * PART_BYTES);
}

export const PARTS_MAX = partsOf(DOCUMENT_MAX_BYTES);
export const partName = (n: number) => `part-${n}`;

/**
 * The bytes of a part and their SHA-256 in hex, when they are as many as they must be and have the digest that came with them. They
 * are read by whoever may send them, and no byte beyond the size of the part.
 */
export async function readPart(
  request: Request,
  size: number,
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  if (request.header('content-type') !== 'application/octet-stream' || request.header('content-encoding')) {
    throw new Problem(415, 'PART_NOT_BINARY');
  }
  const expected = digestIn(request.header('content-digest'));
  if (!expected) throw new Problem(400, 'PART_DIGEST_REQUIRED');
  const bytes = await wholeBody(request, size);
  const digest = createHash('sha256').update(bytes).digest();
  if (!digest.equals(expected)) throw new Problem(422, 'PART_DIGEST_WRONG');
  return { bytes, sha256: digest.toString('hex') };
}

async function wholeBody(request: Request, size: number): Promise<Buffer> {
  const wrong = (given: string) => new Problem(422, 'PART_SIZE_WRONG', { facts: { required: `${size}`, given } });
  const announced = request.header('content-length');
  if (announced !== undefined && Number(announced) !== size) throw wrong(announced);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > size) throw wrong(`> ${size}`);
    chunks.push(chunk);
  }
  if (length !== size) throw wrong(`${length}`);
  return Buffer.concat(chunks);
}

/** `Content-Digest: sha-256=:…:` (RFC 9530); other algorithms beside it are passed over. */
function digestIn(header: string | undefined): Buffer | null {
  const base64 = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/.exec(header ?? '')?.[1];
  return base64 ? Buffer.from(base64, 'base64') : null;
}
