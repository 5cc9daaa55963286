import { type Following, FOLLOW_UPDATE, nominationWorkflowId } from '@laurel/contracts';
import type { CommandId, NominationId } from '@laurel/domain';
import { Context } from '@temporalio/activity';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { FollowMeans, Progress } from './follow-list.activity.ts';

/** The engine looks for another worker when it hears nothing for four of these. */
const HEARTBEAT_MS = 1_000;

/** A workflow answers in milliseconds; one that waits for a dead worker is told again later. */
const ANSWER_LIMIT_MS = 5_000;

/** Tells the engine again and again that the act goes on, so that a killed worker is missed soon. */
export async function alive<Result>(
  work: () => Promise<Result>,
  progress: () => unknown = () => undefined,
): Promise<Result> {
  const { heartbeat } = Context.current();
  const beat = setInterval(() => heartbeat(progress()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** What the act that tells the cases needs of the engine. */
export function followMeans(): Pick<FollowMeans, 'bring' | 'before' | 'isStopping'> {
  const { info, cancellationSignal } = Context.current();
  return {
    bring: bringToWorkflow,
    before: info.heartbeatDetails as Progress | undefined,
    isStopping: () => cancellationSignal.aborted,
  };
}

async function bringToWorkflow(id: NominationId, commandId: CommandId, following: Following): Promise<boolean> {
  const { client } = Context.current();
  try {
    await client.withDeadline(Date.now() + ANSWER_LIMIT_MS, () =>
      client.workflow
        .getHandle(nominationWorkflowId(id))
        .executeUpdate(FOLLOW_UPDATE, { args: [following], updateId: commandId }),
    );
    return true;
  } catch (fault) {
    return fault instanceof WorkflowNotFoundError;
  }
}
