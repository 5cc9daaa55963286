import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import type { CommandId } from '@laurel/domain';
import { entriesAfter, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withVote } from '../support/ballots.ts';
import { recordOn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutAfterCommit, cutBeforeCommit } from '../support/faults.ts';
import type { SeasonInTables } from '../support/tables.ts';
import { ALL_WORDS, openSteps, readyFor } from './every-word.ts';

let database: TestDatabase;
let store: Store;
let cutBefore: Store;
let cutAfter: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 60 });
  [cutBefore, cutAfter] = [await cutBeforeCommit(database), await cutAfterCommit(database)];
  season = await openSteps(store);
});
afterAll(() => database?.close());

const ledgerOf = async (id: string) => (await entriesAfter(reader(store), id, 0)).map(({ kind }) => kind);

/** The ledger behind what stood there before holds the facts of the request once. */
async function expectOnce(id: string, { state, events }: RecordRequest) {
  expect((await ledgerOf(id)).slice(state.seq)).toEqual(events.map(({ kind }) => kind));
}

describe.each(ALL_WORDS)('%s', (word) => {
  it('run twice gives one fact and the same answer', async () => {
    const { id, request } = await readyFor(store, season, word);
    const first = await recordOn(store)(request);
    expect(first).toMatchObject({ kind: 'RECORDED', firstSeq: request.state.seq + 1 });
    expect(await recordOn(store)(request)).toEqual(first);
    await expectOnce(id, request);
  });

  it('cut in front of the commit leaves nothing, cut behind it one fact, and run again tells the same', async () => {
    const { id, request } = await readyFor(store, season, word);
    await expect(recordOn(cutBefore)(request)).rejects.toThrow('before the commit');
    expect(await ledgerOf(id)).toHaveLength(request.state.seq);
    await expect(recordOn(cutAfter)(request)).rejects.toThrow('after the commit');
    await expectOnce(id, request);
    expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED', firstSeq: request.state.seq + 1 });
    await expectOnce(id, request);
  });

  it('raced by fifty gives one fact, and forty-nine that read it', async () => {
    const { id, request } = await readyFor(store, season, word);
    const others = Array.from({ length: 50 }, () => ({ ...request, commandId: randomUUID() as string as CommandId }));
    const rivals = await Promise.all(others.map((other) => withVote(store, other)));
    const outcomes = (await Promise.all(rivals.map(recordOn(store)))).map(({ kind }) => kind);
    expect(outcomes.filter((kind) => kind === 'RECORDED')).toHaveLength(1);
    expect(outcomes.filter((kind) => kind === 'ELSEWHERE')).toHaveLength(49);
    await expectOnce(id, request);
  });
});
