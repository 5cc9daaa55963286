import type { Store } from '@laurel/store';
import type { Bytes } from '../bytes/bytes.ts';
import type { Scan } from '../content/scan.ts';

/** What the work on a document needs of the world. */
export interface DocumentMeans {
  readonly store: Store;
  readonly bytes: Bytes;
  readonly scan: Scan;
}
