import { seasonEndWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { unavailable } from '../problem/problem.ts';
import { type Engine, isEngineAway, withinDeadline } from './engine.ts';

/** Starts the workflow that lapses what is still open; a second time it is running or has ended already. */
export async function startSeasonEnd(engine: Engine, seasonId: SeasonId): Promise<void> {
  try {
    await withinDeadline(engine, () =>
      engine.client.workflow.start('seasonEnd', {
        workflowId: seasonEndWorkflowId(seasonId),
        taskQueue: engine.taskQueue,
        args: [{ seasonId }],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    );
  } catch (fault) {
    if (fault instanceof WorkflowExecutionAlreadyStartedError) return;
    if (isEngineAway(fault)) throw unavailable();
    throw fault;
  }
}
