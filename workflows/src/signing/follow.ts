import type { FollowOutcome } from '@laurel/contracts';
import type { CommandId, NominationId } from '@laurel/domain';
import { followList } from './acts.ts';
import { isGrownLong } from './fresh-start.ts';
import { aMoment } from './waits.ts';

/** Lets the workflows of the cases follow, until every one has; false when the history grew long before that. */
export async function letFollow(sessionId: CommandId): Promise<boolean> {
  let only: readonly NominationId[] | null = null;
  for (let round = 1; !isGrownLong(); round++) {
    const { silent }: FollowOutcome = await followList({ sessionId, only });
    if (silent.length === 0) return true;
    only = silent;
    await aMoment(round);
  }
  return false;
}
