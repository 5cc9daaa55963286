import { WorkflowNotFoundError } from '@temporalio/client';
import { type Engine, withinDeadline } from './engine.ts';

/** Of a list of workflows the engine is asked at once. */
export const ASKED_AT_ONCE = 200;
/** Those that the list left out are asked for one by one, so many together. */
const AT_ONCE = 8;

/** A workflow that does not run, and when it ended; null where the engine knows none. */
export interface NotRunning {
  readonly workflowId: string;
  readonly endedAt: Date | null;
}

/**
 * Which of these workflows do not run; `ASKED_AT_ONCE` at most. The list of the engine may be some seconds old, so what it leaves
 * out is asked for by itself.
 */
export async function notRunning(engine: Engine, workflowIds: readonly string[]): Promise<NotRunning[]> {
  if (workflowIds.length === 0) return [];
  const running = await withinDeadline(engine, () => listed(engine, workflowIds));
  const doubtful = workflowIds.filter((id) => !running.has(id));
  const found: NotRunning[] = [];
  for (let from = 0; from < doubtful.length; from += AT_ONCE) {
    const looked = await Promise.all(doubtful.slice(from, from + AT_ONCE).map((id) => standing(engine, id)));
    found.push(...looked.filter((one) => one !== null));
  }
  return found;
}

async function listed({ client }: Engine, workflowIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = workflowIds.map((id) => `'${id}'`).join(', ');
  const query = `ExecutionStatus = 'Running' AND WorkflowId IN (${ids})`;
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query, pageSize: ASKED_AT_ONCE })) running.add(workflowId);
  return running;
}

/** Null where it runs. */
async function standing(engine: Engine, workflowId: string): Promise<NotRunning | null> {
  try {
    const { status, closeTime } = await withinDeadline(engine, () =>
      engine.client.workflow.getHandle(workflowId).describe(),
    );
    return status.name === 'RUNNING' ? null : { workflowId, endedAt: closeTime ?? null };
  } catch (fault) {
    if (fault instanceof WorkflowNotFoundError) return { workflowId, endedAt: null };
    throw fault;
  }
}
