import type { ReorganisationStart } from '@laurel/contracts';
import { isGrownLong, startFresh } from './fresh-start.ts';
import { handOverCasesOf } from './hand-overs.ts';
import { forLatecomers } from './waits.ts';

/** A submission may have been on its way when the unit was abolished, so "none left" is believed when it is seen again. */
const QUIET_ROUNDS = 2;

/** A unit was abolished: its open cases go to its successor. It goes round until the tables show none that is left. */
export async function reorganisation(start: ReorganisationStart): Promise<void> {
  for (let quiet = 0; ; ) {
    const found = await handOverCasesOf(start.unitId);
    quiet = found > 0 ? 0 : quiet + 1;
    if (quiet === QUIET_ROUNDS) return;
    if (isGrownLong()) return startFresh(start);
    if (found === 0) await forLatecomers();
  }
}
