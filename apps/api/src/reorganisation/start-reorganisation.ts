import { reorganisationWorkflowId, WORKFLOW_TASK_TIMEOUT } from '@laurel/contracts';
import type { UnitId } from '@laurel/domain';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type Engine, isEngineAway, withinDeadline } from '../engine/engine.ts';
import { unavailable } from '../problem/problem.ts';

/** Starts the workflow that hands the unit's open cases over; while it runs it is not started again. */
export async function startReorganisation(engine: Engine, unitId: UnitId): Promise<void> {
  try {
    await withinDeadline(engine, () =>
      engine.client.workflow.start('reorganisation', {
        workflowId: reorganisationWorkflowId(unitId),
        taskQueue: engine.taskQueue,
        args: [{ unitId }],
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    );
  } catch (fault) {
    if (fault instanceof WorkflowExecutionAlreadyStartedError) return;
    if (isEngineAway(fault)) throw unavailable();
    throw fault;
  }
}
