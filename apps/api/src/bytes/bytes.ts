import type { Readable } from 'node:stream';

/**
 * Where the bytes of documents lie. Each document has a place of its own, named by its id; in it lie its parts and, under its
 * SHA-256, the whole. Two documents share nothing, so that erasing one never takes the bytes of another.
 */
export interface Bytes {
  /** Writes all of it or nothing; what was there under the name is replaced. */
  put(documentId: string, name: string, content: Buffer | FileOnDisk): Promise<void>;
  /** Null where nothing lies under the name. */
  read(documentId: string, name: string): Promise<Readable | null>;
  /** Removes everything of the document but `keep`. Done twice it is the same. */
  clear(documentId: string, keep?: string): Promise<void>;
}

export interface FileOnDisk {
  readonly path: string;
  readonly bytes: number;
}

/** The token under which it is injected. */
export const BYTES = 'laurel-bytes';

/** Names are made by the product: an id, a number of a part, a hash. Anything else is a fault, before it becomes a path. */
export function checkedName(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(name)) throw new Error('That is no name of bytes.');
  return name;
}
