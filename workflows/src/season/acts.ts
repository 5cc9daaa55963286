import type { Acts } from '@laurel/contracts';
import { proxyActivities } from '@temporalio/workflow';

/** A page of open cases, or the dates of one season, is quick; it is tried until the database answers. */
export const acts = proxyActivities<Pick<Acts, 'openCases' | 'keepSeason'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});
