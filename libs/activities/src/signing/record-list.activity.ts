import type { Acts, ListAnswer, ListRequest } from '@laurel/contracts';
import type { CaseState } from '@laurel/domain';
import {
  answerSession,
  claimSession,
  reader,
  type SessionRow,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
import { taken } from '../record/faults.ts';
import { foldedCases } from './folded-cases.ts';
import { judgedList } from './judged-list.ts';
import { writeList } from './write-list.ts';

export interface ListMeans {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/**
 * One decision for a whole list in one transaction: all of it, or nothing and the names that are left out with the reason of
 * each. Idempotent by session and ask. A fault that does not pass is thrown as one that is not tried again: the session is not
 * recorded, and says why.
 */
export function recordListAct({ store, now }: ListMeans): Acts['recordList'] {
  return async (request) => {
    try {
      // In front of the locks, so that they are held as short as can be.
      const read = await foldedCases(reader(store), [...new Set(request.nominationIds)]);
      return await transact(store, (tx) => answerIn(tx, request, read, now()));
    } catch (fault) {
      // Where another case got an achievement at this very moment it is tried again, and the name is left out.
      throw taken(fault);
    }
  };
}

async function answerIn(
  tx: Transaction,
  request: ListRequest,
  read: ReadonlyMap<string, CaseState>,
  now: number,
): Promise<ListAnswer> {
  const session = await claimSession(tx, frameOf(request), new Date(now));
  if (session.asks >= request.ask) return answerOf(session);
  const { granted, leftOut } = await judgedList(tx, request, read, now);
  const signed = leftOut.length === 0 ? await writeList(tx, request, granted, now) : null;
  await answerSession(tx, {
    id: session.id,
    asks: request.ask,
    lastAskId: request.askId,
    lastFingerprint: request.fingerprint,
    list: granted.map(({ of }) => of.id),
    leftOut: [...session.leftOut, ...leftOut],
    signed,
  });
  return { fingerprint: request.fingerprint, state: signed ? 'SIGNED' : 'TO_CONFIRM' };
}

function answerOf({ lastFingerprint, state, id }: SessionRow): ListAnswer {
  if (state === 'ASKED') throw new Error(`The session ${id} answered nothing.`);
  return { fingerprint: lastFingerprint, state };
}

function frameOf({ sessionId, actor, ...request }: ListRequest) {
  return { ...request, id: sessionId, signer: actor };
}
