import { reorganisationWorkflowId, WORKFLOW_TASK_TIMEOUT } from '@laurel/contracts';
import type { UnitId } from '@laurel/domain';
import { reader, type Store, unitsToHandOver } from '@laurel/store';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** A reform abolishes some hundred units at once; those that have nothing left are not counted. */
const UNITS_AT_MOST = 10_000;

/**
 * Starts the reorganisation of each abolished unit that still has something to do in open cases, where none runs: the engine may
 * have been away when the unit was abolished, and nobody asked again. Returns the ids of those that it started.
 */
export async function carryOnReorganisations(store: Store, client: Client, taskQueue: string): Promise<string[]> {
  const started: string[] = [];
  for (const id of await unitsToHandOver(reader(store), UNITS_AT_MOST)) {
    const unitId = id as UnitId;
    try {
      await client.workflow.start('reorganisation', {
        workflowId: reorganisationWorkflowId(unitId),
        taskQueue,
        args: [{ unitId }],
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      });
      started.push(id);
    } catch (fault) {
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
    }
  }
  return started;
}
