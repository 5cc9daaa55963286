import type { BoundActs } from '@laurel/activities';
import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';

export interface WorkerMeans {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly acts: BoundActs['acts'];
  readonly bundle: WorkflowBundleOption;
}

/** A worker that hosts the workflows and the acts. The caller runs it. */
export function createWorker({ connection, namespace, taskQueue, acts, bundle }: WorkerMeans): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities: { ...acts },
    // Open cases wait for months; those in the cache are the ones that move. 500 keep a busy worker under 600 MB.
    maxCachedWorkflows: 500,
    // With the workflow task time-out of 2 s: the first answer after a killed worker in about 3 s instead of 10.
    stickyQueueScheduleToStartTimeout: '1s',
    shutdownGraceTime: '5s',
  });
}
