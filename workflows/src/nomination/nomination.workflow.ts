import type { Closing, NominationStart } from '@laurel/contracts';
import { allHandlersFinished, condition } from '@temporalio/workflow';
import { openFile } from './file.ts';
import { startFresh } from './fresh-start.ts';
import { listen } from './listen.ts';
import { closedOrGrownLong } from './waits.ts';

/** The life of one nomination. Only acts write facts; only waits let time pass. */
export async function nomination(start: NominationStart): Promise<Closing> {
  const file = openFile(start);
  listen(file); // Before the first await: an early command must find its listener.
  await closedOrGrownLong(file);
  await condition(allHandlersFinished);
  return file.closing ?? startFresh(start, file);
}
