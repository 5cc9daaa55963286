import type { Acts } from '@laurel/contracts';
import { keepSeasonDates, type Store, transact } from '@laurel/store';
import { ApplicationFailure } from '@temporalio/activity';

/** `now` gives milliseconds since 1970 UTC. */
export interface KeepSeasonMeans {
  readonly store: Store;
  readonly now: () => number;
}

/** Writes down which dates of the season have come, each once; at the last of them the season ends. May run again and again. */
export function keepSeasonAct({ store, now }: KeepSeasonMeans): Acts['keepSeason'] {
  return async ({ seasonId }) => {
    const at = now();
    const kept = await transact(store, (tx) => keepSeasonDates(tx, seasonId, new Date(at)));
    // Tried again it would fail again: a season is never deleted.
    if (!kept) throw ApplicationFailure.nonRetryable(`There is no season ${seasonId}.`);
    return { hasEnded: kept.hasEnded, leftMs: kept.nextAt === null ? null : kept.nextAt - at };
  };
}
