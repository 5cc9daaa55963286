import type { Closing, NominationStart } from '@laurel/contracts';
import { allHandlersFinished, condition } from '@temporalio/workflow';
import { openFile } from './file.ts';
import { isGrownLong, startFresh } from './fresh-start.ts';
import { letLapse, listen } from './listen.ts';
import { rang } from './waits.ts';

/** The life of one nomination. Only acts write facts; only waits let time pass. */
export async function nomination(start: NominationStart): Promise<Closing> {
  const file = openFile(start);
  listen(file); // Before the first await: an early command must find its listener.
  while (!file.closing && !isGrownLong()) {
    if (await rang(file)) await letLapse(file); // Silence is a fact of its own.
  }
  await condition(allHandlersFinished);
  return file.closing ?? startFresh(start, file);
}
