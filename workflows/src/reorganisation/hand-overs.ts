import { type HandOver, type HandOversRequest, nominationWorkflowId, REPLACE_UNIT_SIGNAL } from '@laurel/contracts';
import type { NominationId, UnitId } from '@laurel/domain';
import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { acts } from './acts.ts';
import { isGrownLong } from './fresh-start.ts';
import { aMoment } from './waits.ts';

/** No more cases than these are on their way at once: what people ask meanwhile waits behind them for a second, not for minutes. */
const PAGE = 50;

/** Some ten seconds in all; then the next page has its turn, and whoever is silent is told again in the next round. */
const LOOKS = 6;

/** Lets the cases of the unit go over to its successor, page by page; returns how many it found. */
export async function handOverCasesOf(unitId: UnitId): Promise<number> {
  let found = 0;
  for (let after: NominationId | null = null; ; ) {
    const asked: HandOversRequest = { unitId, after, limit: PAGE };
    const page: HandOver[] = await acts.handOvers(asked);
    await Promise.all(page.map(tell));
    await untilMoved(asked, page);
    found += page.length;
    after = page.at(-1)?.nominationId ?? null;
    if (page.length < PAGE || isGrownLong()) return found;
  }
}

/** A case that closed since the page was read has no workflow to tell; the next look shows that it has no part any more. */
async function tell({ nominationId, envelope }: HandOver): Promise<void> {
  await getExternalWorkflowHandle(nominationWorkflowId(nominationId))
    .signal(REPLACE_UNIT_SIGNAL, envelope)
    .catch(() => undefined);
}

async function untilMoved(asked: HandOversRequest, page: readonly HandOver[]): Promise<void> {
  const told = new Set(page.map(({ nominationId }) => nominationId));
  for (let look = 1, left = told.size; left > 0 && look <= LOOKS; look++) {
    await aMoment(look);
    left = (await acts.handOvers(asked)).filter(({ nominationId }) => told.has(nominationId)).length;
  }
}
