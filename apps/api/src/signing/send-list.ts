import {
  LIST_UPDATE,
  type ListAnswer,
  type ListRequest,
  signingWorkflowId,
  WORKFLOW_TASK_TIMEOUT,
} from '@laurel/contracts';
import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { type Engine, isEngineAway, withinDeadline } from '../engine/engine.ts';

/**
 * Starts the session's workflow with the list and waits for what becomes of it. The list is durable from the start on: a caller
 * who gets no answer (null) finds one later under the same key.
 */
export async function sendList(engine: Engine, request: ListRequest): Promise<ListAnswer | null> {
  try {
    return await withinDeadline(engine, () => ask(engine, request));
  } catch (fault) {
    const isLate = fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isEngineAway(fault);
    // The workflow ended between the start and the question: the session's row has the answer.
    if (isLate || fault instanceof WorkflowNotFoundError) return null;
    throw fault;
  }
}

function ask({ client, taskQueue }: Engine, request: ListRequest): Promise<ListAnswer> {
  return client.workflow.executeUpdateWithStart<() => Promise<unknown>, ListAnswer, []>(LIST_UPDATE, {
    args: [],
    updateId: request.askId,
    startWorkflowOperation: new WithStartWorkflowOperation('signing', {
      workflowId: signingWorkflowId(request.sessionId),
      taskQueue,
      args: [request],
      workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE', // The next ask of a session is the next run.
    }),
  });
}
