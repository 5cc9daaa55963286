import { LAPSE_SIGNAL, nominationWorkflowId, type SeasonStart } from '@laurel/contracts';
import type { NominationId, SeasonId } from '@laurel/domain';
import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { acts } from './acts.ts';
import { isGrownLong, startFresh } from './fresh-start.ts';
import { aMoment } from './waits.ts';

/** As many signals as fit into one workflow task without making it slow. */
const PAGE = 50;

/** The season ended. It goes round until the tables show no open case. */
export async function lapseWhatIsOpen(start: SeasonStart): Promise<void> {
  for (let round = 1; (await tellOpenCases(start.seasonId)) > 0; round++) {
    if (isGrownLong()) return startFresh(start);
    await aMoment(round);
  }
}

/** Tells the open cases of the season that time has passed, page by page; returns how many it told. */
async function tellOpenCases(seasonId: SeasonId): Promise<number> {
  let told = 0;
  for (let after: NominationId | null = null; ; ) {
    const page: NominationId[] = await acts.openCases({ seasonId, after, limit: PAGE });
    await Promise.all(page.map(tellLapse));
    told += page.length;
    after = page.at(-1) ?? null;
    if (page.length < PAGE || isGrownLong()) return told;
  }
}

/** A case that closed since the page was read has no workflow to tell; the next round shows whether it is closed. */
async function tellLapse(id: NominationId): Promise<void> {
  await getExternalWorkflowHandle(nominationWorkflowId(id))
    .signal(LAPSE_SIGNAL)
    .catch(() => undefined);
}
