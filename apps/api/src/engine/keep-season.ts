import { SEASON_ENDED_SIGNAL, seasonWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { unavailable } from '../problem/problem.ts';
import { type Engine, isEngineAway, withinDeadline } from './engine.ts';

/** Starts the workflow that keeps the dates of a season; while it runs it is not started again. */
export async function startSeason(engine: Engine, seasonId: SeasonId): Promise<void> {
  await answered(engine, () => engine.client.workflow.start('season', options(engine, seasonId)));
}

/** Tells the workflow of a season with dates that it was ended; one that is over, or was never started, begins for it. */
export async function tellSeasonEnded(engine: Engine, seasonId: SeasonId): Promise<void> {
  await answered(engine, () =>
    engine.client.workflow.signalWithStart('season', { ...options(engine, seasonId), signal: SEASON_ENDED_SIGNAL }),
  );
}

function options({ taskQueue }: Engine, seasonId: SeasonId) {
  return {
    workflowId: seasonWorkflowId(seasonId),
    taskQueue,
    args: [{ seasonId }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  } as const;
}

async function answered(engine: Engine, call: () => Promise<unknown>): Promise<void> {
  try {
    await withinDeadline(engine, call);
  } catch (fault) {
    if (fault instanceof WorkflowExecutionAlreadyStartedError) return;
    if (isEngineAway(fault)) throw unavailable();
    throw fault;
  }
}
