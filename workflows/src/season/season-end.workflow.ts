import type { SeasonEndStart } from '@laurel/contracts';
import { tellOpenCases } from './open-cases.ts';
import { startFresh, isGrownLong } from './fresh-start.ts';
import { aMoment } from './waits.ts';

/** The end of a season: what is still open lapses. It goes round until the tables show no open case. */
export async function seasonEnd(start: SeasonEndStart): Promise<void> {
  for (let round = 1; (await tellOpenCases(start.seasonId)) > 0; round++) {
    if (isGrownLong()) return startFresh(start);
    await aMoment(round);
  }
}
