import type { Acts } from '@laurel/contracts';
import { proxyLocalActivities } from '@temporalio/workflow';

/**
 * `record` is a local activity: nearly as fast as the bare engine, half the commits of an ordinary one. It runs again
 * after a crash before its workflow task was completed, and is idempotent by command id. It is tried until it succeeds or
 * meets a fault that does not pass: giving up before would leave a caller without an answer while the tables may already hold
 * the command.
 */
export const acts = proxyLocalActivities<Pick<Acts, 'record'>>({
  startToCloseTimeout: '5s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '2s' },
});
