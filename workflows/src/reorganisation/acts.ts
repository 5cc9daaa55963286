import type { Acts } from '@laurel/contracts';
import { proxyActivities } from '@temporalio/workflow';

/** Reading a page of cases, and keeping the reason beside each, is quick; it is tried until the database answers. */
export const acts = proxyActivities<Pick<Acts, 'handOvers'>>({
  startToCloseTimeout: '5s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});
