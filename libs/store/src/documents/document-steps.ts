import type { Refusal } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { DocumentRow } from './document-rows.ts';

const IS_FREE = `state = 'OPEN' AND expires_at > $2 AND (busy_until IS NULL OR busy_until <= $2)`;

/** Notes that a part has come. False where no part may come any more, or the whole is just being put together. */
export async function notePart(
  tx: Transaction,
  id: string,
  { n, sha256, at }: { readonly n: number; readonly sha256: string; readonly at: Date },
): Promise<boolean> {
  const noted = await tx.rows(
    `UPDATE document SET parts = parts || jsonb_build_object($3::text, $4::text) WHERE id = $1 AND ${IS_FREE} RETURNING id`,
    [id, at, String(n), sha256],
  );
  return noted.length > 0;
}

/** Takes an upload to put it together, for nobody else until `until`. Null where it is over, or somebody is at it. */
export async function takeDocument(
  tx: Transaction,
  id: string,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<Pick<DocumentRow, 'parts'> | null> {
  const [taken] = await tx.rows<Pick<DocumentRow, 'parts'>>(
    `UPDATE document SET busy_until = $3 WHERE id = $1 AND ${IS_FREE} RETURNING parts`,
    [id, at, until],
  );
  return taken ?? null;
}

/** Gives it back as it was: what was wrong can be sent again. */
export async function giveBackDocument(tx: Transaction, id: string): Promise<void> {
  await tx.rows(`UPDATE document SET busy_until = NULL WHERE id = $1 AND state = 'OPEN'`, [id]);
}

/** The content is there and was looked at. False where the upload was given up meanwhile. */
export async function keepDocument(
  tx: Transaction,
  id: string,
  { sha256, scan, at }: { readonly sha256: string; readonly scan: 'CLEAN' | 'NOT_SCANNED'; readonly at: Date },
): Promise<boolean> {
  const kept = await tx.rows(
    `UPDATE document SET state = 'KEPT', sha256 = $2, scan = $3, kept_at = $4, busy_until = NULL
     WHERE id = $1 AND state = 'OPEN' RETURNING id`,
    [id, sha256, scan, at],
  );
  return kept.length > 0;
}

/** The content is not taken, for good: the same bytes would be refused again. */
export async function refuseDocument(tx: Transaction, id: string, { code, facts }: Content): Promise<void> {
  await tx.rows(
    `UPDATE document SET state = 'REFUSED', refusal = $2, busy_until = NULL WHERE id = $1 AND state = 'OPEN'`,
    [id, JSON.stringify({ code, facts })],
  );
}

interface Content {
  readonly code: string;
  readonly facts: Refusal['facts'];
}

/** Takes it off its nomination. False where there is nothing to take off. */
export async function removeDocument(tx: Transaction, id: string): Promise<boolean> {
  const removed = await tx.rows(
    `UPDATE document SET state = 'REMOVED', cleared_at = NULL WHERE id = $1 AND state IN ('OPEN', 'KEPT') RETURNING id`,
    [id],
  );
  return removed.length > 0;
}

/** What still holds bytes that nobody needs: parts of what is kept, and everything of what is over. The oldest first. */
export function documentsToClear(
  tx: Transaction,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<Pick<DocumentRow, 'id' | 'state' | 'sha256'>[]> {
  return tx.rows(
    `SELECT id, state, sha256 FROM document WHERE cleared_at IS NULL AND (state <> 'OPEN' OR expires_at < $1)
     ORDER BY expires_at LIMIT ${limit}`,
    [before],
  );
}

/**
 * Their bytes are gone; an upload that was never completed has expired by that. Where the document moved on meanwhile nothing is
 * noted, and it is cleared again.
 */
export async function noteCleared(
  tx: Transaction,
  { id, state, at }: Pick<DocumentRow, 'id' | 'state'> & { readonly at: Date },
): Promise<void> {
  await tx.rows(
    `UPDATE document SET cleared_at = $3, state = CASE WHEN state = 'OPEN' THEN 'EXPIRED' ELSE state END
     WHERE id = $1 AND state = $2`,
    [id, state, at],
  );
}

/** Bytes came for what is over, after it was cleared: it is cleared again. */
export async function clearAgain(tx: Transaction, id: string): Promise<void> {
  await tx.rows(`UPDATE document SET cleared_at = NULL WHERE id = $1 AND state <> 'OPEN'`, [id]);
}
