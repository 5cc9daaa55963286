import type { SeasonStart } from '@laurel/contracts';
import { acts } from './acts.ts';
import { listenForTheEnd } from './listen.ts';
import { lapseWhatIsOpen } from './open-cases.ts';
import { untilItsDate } from './waits.ts';

/** A season with dates: its window opens and closes, and at its end what is open lapses. One that is over ends at once. */
export async function season(start: SeasonStart): Promise<void> {
  const ending = listenForTheEnd(); // Before the first await: an early signal must find its listener.
  for (;;) {
    const { hasEnded, leftMs } = await acts.keepSeason(start);
    if (hasEnded) return lapseWhatIsOpen(start);
    if (leftMs !== null) await untilItsDate(leftMs, ending);
    else if (!ending.isTold) return;
    ending.isTold = false; // The tables are asked again: they tell whether it is so.
  }
}
