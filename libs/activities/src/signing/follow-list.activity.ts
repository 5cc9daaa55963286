import type { Acts, Following } from '@laurel/contracts';
import type { CommandId, NominationId } from '@laurel/domain';
import { entriesOfCases, findSession, reader, recordedFrom, settleSession, type Store, transact } from '@laurel/store';
import { commandIdOf } from './command-id.ts';

export interface FollowMeans {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Brings a case's workflow what the list recorded. False when it gave no answer. */
  readonly bring: (id: NominationId, commandId: CommandId, following: Following) => Promise<boolean>;
  /** What an earlier try of this act told before it was cut off. */
  readonly before?: Progress | undefined;
  readonly note?: (progress: Progress) => void;
  readonly isStopping?: () => boolean;
}

export interface Progress {
  readonly told: number;
  readonly silent: readonly NominationId[];
}

/** Their entries travel from the database together. */
const PAGE = 200;

/**
 * Workflows that are told at once. More would settle the list sooner, and other decisions would wait behind them: the engine gives
 * out its tasks in the order in which they came.
 */
const AT_ONCE = 4;

/** Tells the cases of a signed list to go on, each by the entries that the ledger holds for it. A workflow that has ended needs nothing. */
export function followListAct(means: FollowMeans): Acts['followList'] {
  const { store, bring, before, note, isStopping } = means;
  return async ({ sessionId, only }) => {
    const session = await findSession(reader(store), sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}.`);
    if (session.settledAt) return { silent: [] };
    const ids = only ?? (session.list as readonly NominationId[]);
    const silent = [...(before?.silent ?? [])];
    for (let from = before?.told ?? 0; from < ids.length; from += PAGE) {
      const page = ids.slice(from, from + PAGE);
      const entries = await entriesOfCases(reader(store), page);
      await inLanes(page, async (id) => {
        if (isStopping?.()) throw new Error('This worker stops; another one goes on.');
        const commandId = commandIdOf(sessionId, id);
        const own = (entries.get(id) ?? []).filter((entry) => entry.commandId === commandId).map(recordedFrom);
        if (!(await bring(id, commandId, { entries: own }))) silent.push(id);
      });
      note?.({ told: from + page.length, silent });
    }
    if (silent.length === 0) await transact(store, (tx) => settleSession(tx, sessionId, new Date(means.now())));
    return { silent };
  };
}

async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
