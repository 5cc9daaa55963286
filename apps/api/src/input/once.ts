import { requestOnce, type Store, type Transaction, transact } from '@laurel/store';
import type { Intent } from './idempotency-key.ts';
import { Problem } from '../problem/problem.ts';

/** Does `work` in one transaction; the same key and body again get the first answer, which is kept, so it holds no name and no secret. */
export async function once<Answer extends object>(
  store: Store,
  { id: key, fingerprint }: Intent,
  work: (tx: Transaction, at: Date) => Promise<Answer>,
): Promise<Answer> {
  const at = new Date();
  const answered = await transact(store, (tx) => requestOnce(tx, { key, fingerprint, at }, () => work(tx, at)));
  if ('isReused' in answered) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return answered.answer;
}
