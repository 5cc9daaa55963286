import { documentsToClear, noteCleared, actingReader, type Store } from '@laurel/store';
import type { Bytes } from '../bytes/bytes.ts';

/** Whoever begins an upload clears away for others, and some at a time: nobody waits for a day's leavings. */
const AT_A_TIME = 20;
/** A part that came in at the last moment has been written by then. */
const AFTER_END_MS = 15 * 60_000;

/**
 * Removes bytes that nobody needs: of uploads that expired, were refused or taken off, and the parts of what is kept. What is cut
 * off in the middle is done by the next one.
 */
export async function clearBytes(store: Store, bytes: Bytes, at: Date): Promise<number> {
  const tx = actingReader(store);
  const before = new Date(at.getTime() - AFTER_END_MS);
  const documents = await documentsToClear(tx, { before, limit: AT_A_TIME });
  for (const { id, state, sha256 } of documents) {
    await bytes.clear(id, (state === 'KEPT' && sha256) || undefined);
    await noteCleared(tx, { id, state, at });
  }
  return documents.length;
}
