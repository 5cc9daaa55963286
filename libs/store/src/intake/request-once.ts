import type { Transaction } from '../door/transact.ts';

export type OnceAnswer<Answer> = { readonly answer: Answer } | { readonly isReused: true };

/**
 * Does `work` once for a key: the same key and fingerprint again get the first answer, another fingerprint gets `isReused`.
 * Two at the same moment take turns. All in the caller's transaction.
 */
export async function requestOnce<Answer extends object>(
  tx: Transaction,
  { key, fingerprint, at }: { readonly key: string; readonly fingerprint: string; readonly at: Date },
  work: () => Promise<Answer>,
): Promise<OnceAnswer<Answer>> {
  const claimed = await tx.rows(
    `INSERT INTO intake_request (key, fingerprint, answer, created_at) VALUES ($1, $2, '{}', $3)
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [key, fingerprint, at],
  );
  if (claimed.length === 0) {
    const [known] = await tx.rows<{ fingerprint: string; answer: Answer }>(
      'SELECT fingerprint, answer FROM intake_request WHERE key = $1',
      [key],
    );
    return known?.fingerprint === fingerprint ? { answer: known.answer } : { isReused: true };
  }
  const answer = await work();
  await tx.rows('UPDATE intake_request SET answer = $2 WHERE key = $1', [key, JSON.stringify(answer)]);
  return { answer };
}
