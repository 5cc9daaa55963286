import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes, FileOnDisk } from '../bytes/bytes.ts';
import { partName, partsOf } from './upload.ts';

export interface Whole extends FileOnDisk {
  readonly sha256: string;
}

/** Puts the parts of a document together in a file of its own, lends it to `work`, and removes it. Null where a part is not there. */
export async function withWhole<Result>(
  bytes: Bytes,
  { id, bytes: size }: { readonly id: string; readonly bytes: number },
  work: (whole: Whole) => Promise<Result>,
): Promise<Result | null> {
  const path = join(tmpdir(), `laurel-document-${randomUUID()}`);
  try {
    const whole = await written(bytes, { id, size, path });
    return whole && (await work(whole));
  } finally {
    await rm(path, { force: true });
  }
}

async function written(
  bytes: Bytes,
  { id, size, path }: { readonly id: string; readonly size: number; readonly path: string },
): Promise<Whole | null> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let length = 0;
  try {
    for (let n = 1; n <= partsOf(size); n++) {
      const part = await bytes.read(id, partName(n));
      if (!part) return null;
      for await (const chunk of part as AsyncIterable<Buffer>) {
        length += chunk.length;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    }
  } finally {
    await file.close();
  }
  return { path, bytes: length, sha256: hash.digest('hex') };
}
