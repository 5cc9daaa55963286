import type { Acts } from '@laurel/contracts';
import { proxyActivities } from '@temporalio/workflow';

const retry = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' } as const;

/**
 * Recording a list is an ordinary activity: the engine has durably accepted the list before the first row is written, so a
 * session that is recorded always finds its way to the cases' workflows. One list costs a few commits more; who cares.
 * It is tried until it succeeds or meets a fault that does not pass: giving up before would leave the head without an answer.
 */
export const { recordList } = proxyActivities<Pick<Acts, 'recordList'>>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '4s',
  retry,
});

/** Telling a thousand cases takes some ten seconds, and goes on where a killed worker stopped. */
export const { followList } = proxyActivities<Pick<Acts, 'followList'>>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '4s',
  retry,
});
