import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DocumentRow } from '@laurel/store';
import type { Response } from 'express';
import type { Bytes } from '../bytes/bytes.ts';
import { notFound } from '../problem/problem.ts';

/**
 * Sends the bytes for saving: under their checked type, never guessed at, and in a sandbox where a browser opens them all the same.
 * Whoever was sent all of them was sent what was attached: the last ones leave only when the hash is right.
 */
export async function sendContent(bytes: Bytes, document: DocumentRow, response: Response): Promise<void> {
  const { id, sha256, mediaType, fileName } = document;
  const content = document.state === 'KEPT' && sha256 ? await bytes.read(id, sha256) : null;
  if (!content || !sha256) throw notFound();
  response.attachment(namedAsItIs(fileName, mediaType)); // Its guess of the type is replaced.
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', document.bytes);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
  // A caller that went away, and bytes that are not those of the hash, both end the connection: nobody can be told any more.
  await pipeline(content, checked(sha256), response).catch((fault: Error) => response.destroy(fault));
}

const ENDINGS: { readonly [type in DocumentRow['mediaType']]: RegExp } = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/webp': /\.webp$/i,
};

/** A name ends as what the content is, whatever it was called: what is saved as `a.exe` is started by a click. */
function namedAsItIs(fileName: string, mediaType: DocumentRow['mediaType']): string {
  const ending = mediaType.replace(/^.*\//, '.');
  return ENDINGS[mediaType]?.test(fileName) ? fileName : `${fileName}${ending}`;
}

/** Passes everything on but the last piece, which waits for the hash. */
function checked(sha256: string): Transform {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = held;
      held = chunk;
      done(null, before ?? undefined);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, held ?? undefined);
      else done(new Error('The bytes of a document are not those of its hash.'));
    },
  });
}
