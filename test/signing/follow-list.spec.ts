import { type FollowMeans, followListAct, type Progress } from '@laurel/activities';
import type { ListRequest } from '@laurel/contracts';
import { findSession, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { listOf, recordListOn, submittedMany } from './lists.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let ids: string[];
let request: ListRequest;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
});
beforeEach(async () => {
  ids = await submittedMany(store, season, 8);
  request = listOf(season, ids);
  await recordListOn(store)(request);
});
afterAll(() => database?.close());

/** Runs the act with workflows of which these are silent; returns what was brought, and to whom. */
async function followed(
  silent: readonly string[],
  more: Partial<FollowMeans> = {},
  only: readonly string[] | null = null,
) {
  const brought: { id: string; kinds: string[] }[] = [];
  const bring: FollowMeans['bring'] = async (id, _commandId, { entries }) => {
    brought.push({ id, kinds: entries.map(({ event }) => event.kind) });
    return !silent.includes(id);
  };
  const act = followListAct({ store, now: Date.now, bring, ...more });
  const outcome = await act({ sessionId: request.sessionId, only: only as ListRequest['nominationIds'] | null });
  return { ...outcome, brought };
}

const settledAt = async () => (await findSession(reader(store), request.sessionId))?.settledAt;

describe('The act followList', () => {
  it('brings each workflow what the list recorded for its case, and no more; then the session has settled', async () => {
    const { brought, silent } = await followed([]);
    expect(brought.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const kinds = ['LevelDecided', 'CommendationIssued', 'NominationClosed'];
    expect(brought.map((one) => one.kinds)).toEqual(ids.map(() => kinds));
    expect(silent).toEqual([]);
    expect(await settledAt()).toBeInstanceOf(Date);
  });

  it('names those that gave no answer; told again alone they settle the session, and then nobody is told', async () => {
    const quiet = [ids[2], ids[5]] as string[];
    expect([...(await followed(quiet)).silent].sort()).toEqual([...quiet].sort());
    expect(await settledAt()).toBeNull();
    const { brought, silent } = await followed([], {}, quiet);
    expect(brought.map(({ id }) => id).sort()).toEqual([...quiet].sort());
    expect(silent).toEqual([]);
    expect(await settledAt()).toBeInstanceOf(Date);
    expect((await followed([])).brought).toEqual([]);
  });

  it('goes on where an earlier try was cut off, and remembers who was silent there', async () => {
    const before = { told: 6, silent: [ids[1]] } as unknown as Progress;
    const { brought, silent } = await followed([], { before });
    expect(brought.map(({ id }) => id).sort()).toEqual(ids.slice(6).sort());
    expect(silent).toEqual([ids[1]]);
  });

  it('stops with its worker, and leaves the rest to another one', async () => {
    await expect(followed([], { isStopping: () => true })).rejects.toThrow('another one goes on');
    expect(await settledAt()).toBeNull();
  });
});
