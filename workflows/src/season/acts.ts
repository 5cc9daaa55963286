import type { Acts } from '@laurel/contracts';
import { proxyActivities } from '@temporalio/workflow';

/** Reading a page of open cases is quick; it is tried until the database answers. */
export const acts = proxyActivities<Pick<Acts, 'openCases'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});
