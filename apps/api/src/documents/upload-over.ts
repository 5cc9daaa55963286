import { findDocument, type Transaction } from '@laurel/store';
import { notFound, Problem, RETRY_AFTER_S } from '../problem/problem.ts';

/** Why an upload takes nothing at this moment: it is over, or it is just being put together. */
export async function uploadOver(tx: Transaction, id: string): Promise<Problem> {
  const row = await findDocument(tx, id);
  if (!row) return notFound();
  const isExpired = row.state === 'OPEN' && row.expiresAt.getTime() <= Date.now();
  if (row.state !== 'OPEN' || isExpired) {
    return new Problem(409, 'UPLOAD_OVER', { facts: { hint: isExpired ? 'EXPIRED' : row.state } });
  }
  return new Problem(409, 'UPLOAD_BUSY', { retryAfterS: RETRY_AFTER_S });
}
