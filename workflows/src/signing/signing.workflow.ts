import type { ListAnswer, ListRequest } from '@laurel/contracts';
import { allHandlersFinished, condition } from '@temporalio/workflow';
import { openDesk } from './desk.ts';
import { letFollow } from './follow.ts';
import { startFresh } from './fresh-start.ts';

/** A head signs one decision with a list. The answer is given when it is recorded; the workflows of the cases follow. */
export async function signing(request: ListRequest): Promise<ListAnswer> {
  const desk = openDesk(); // Before the first await: whoever brought the list waits there.
  let hasFollowed = true;
  try {
    const { state } = await desk.record(request);
    if (state === 'SIGNED') hasFollowed = await letFollow(request.sessionId);
    return hasFollowed ? { fingerprint: request.fingerprint, state } : await startFresh(request);
  } finally {
    await condition(allHandlersFinished);
  }
}
