import { LAPSE_SIGNAL, nominationWorkflowId } from '@laurel/contracts';
import type { NominationId, SeasonId } from '@laurel/domain';
import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { acts } from './acts.ts';
import { isGrownLong } from './fresh-start.ts';

/** As many signals as fit into one workflow task without making it slow. */
const PAGE = 50;

/** Tells the open cases of the season that time has passed, page by page; returns how many it told. */
export async function tellOpenCases(seasonId: SeasonId): Promise<number> {
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
