import { seasonWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { reader, seasonsToKeep, type Store } from '@laurel/store';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** A city opens a few seasons a year; those that are over and closed are not counted. */
const SEASONS_AT_MOST = 1000;

/**
 * Starts the workflow of each season that has dates ahead, or that ended with cases open, where none runs: it may have been
 * lost, or the engine was away when the season was opened. Returns the ids of those that it started.
 */
export async function carryOnSeasons(store: Store, client: Client, taskQueue: string): Promise<string[]> {
  const started: string[] = [];
  for (const id of await seasonsToKeep(reader(store), SEASONS_AT_MOST)) {
    const seasonId = id as SeasonId;
    const workflowId = seasonWorkflowId(seasonId);
    try {
      await client.workflow.start('season', {
        workflowId,
        taskQueue,
        args: [{ seasonId }],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      });
      started.push(id);
    } catch (fault) {
      if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
    }
  }
  return started;
}
