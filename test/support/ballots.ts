import { randomBytes } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { ballotKeyFrom, keepEnvelope, sealVote, type Store, transact } from '@laurel/store';

/** The key of these tests' secret votes, in base64. */
export const BALLOT_KEY = randomBytes(32).toString('base64');
export const ballotKey = ballotKeyFrom(BALLOT_KEY);

/** What the API does before it asks: the vote of a secret ballot lies sealed in an envelope. Returns what is asked of the act. */
export async function withVote(store: Store, request: RecordRequest, vote = 'FOR'): Promise<RecordRequest> {
  if (!request.events.some((event) => event.kind === 'BallotCast')) return request;
  const { nominationId } = request;
  const sealed = sealVote(ballotKey, request, vote);
  const of = { commandId: request.commandId, fingerprint: request.fingerprint };
  await transact(store, (tx) => keepEnvelope(tx, { ...of, nominationId, sealed }));
  return request;
}
