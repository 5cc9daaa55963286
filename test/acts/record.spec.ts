import { randomUUID } from 'node:crypto';
import type { CommandId } from '@laurel/domain';
import { entriesAfter, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, foldIn, recordOn, submission, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cutAfterCommit, cutBeforeCommit, holdLock, waitingForLock } from '../support/faults.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 60 });
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const ledgerOf = async (id: string) => (await entriesAfter(reader(store), id, 0)).map(({ kind }) => kind);
const commandsOf = (id: string) => reader(store).rows('SELECT command_id FROM command WHERE case_id = $1', [id]);
const SUBMITTED = ['NominationSubmitted', 'LevelOpened'];
const COMMENDED = [...SUBMITTED, 'LevelDecided', 'CommendationIssued', 'NominationClosed'];

describe('The act record', () => {
  it('run twice gives one fact and the same answer', async () => {
    const id = await submittedIn(store, season);
    const request = await asked(store, id, answers('WARD'));
    const first = await recordOn(store)(request);
    expect(first).toMatchObject({ kind: 'RECORDED', firstSeq: 3, receipt: { caseSeq: 5 } });
    expect(await recordOn(store)(request)).toEqual(first);
    expect(await ledgerOf(id)).toEqual(COMMENDED);
    expect(await commandsOf(id)).toHaveLength(2);
  });

  it('run again after the case went on gives its own receipt, and all that the ledger holds since', async () => {
    const id = await submittedIn(store, season);
    const request = await asked(store, id, answers('WARD', 'NO_AWARD', 'FORWARD'));
    const first = await recordOn(store)(request);
    await recordOn(store)(await asked(store, id, answers('DISTRICT')));
    const again = await recordOn(store)(request);
    expect(again).toMatchObject({ kind: 'RECORDED', firstSeq: 3 });
    if (first.kind !== 'RECORDED' || again.kind !== 'RECORDED') throw new Error('not recorded');
    expect(again.receipt).toEqual(first.receipt);
    expect(again.entries.map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7]);
  });

  it('cut before the commit leaves nothing, and run again gives one fact', async () => {
    const id = await submittedIn(store, season);
    const request = await asked(store, id, answers('WARD'));
    await expect(recordOn(await cutBeforeCommit(database))(request)).rejects.toThrow('before the commit');
    expect(await ledgerOf(id)).toEqual(SUBMITTED);
    expect(await commandsOf(id)).toHaveLength(1);
    expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED', firstSeq: 3 });
    expect(await ledgerOf(id)).toEqual(COMMENDED);
  });

  it('cut after the commit has left one fact, and run again tells it', async () => {
    const id = await submittedIn(store, season);
    const request = await asked(store, id, answers('WARD'));
    await expect(recordOn(await cutAfterCommit(database))(request)).rejects.toThrow('after the commit');
    expect(await ledgerOf(id)).toEqual(COMMENDED);
    expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED', firstSeq: 3, receipt: { caseSeq: 5 } });
    expect(await ledgerOf(id)).toEqual(COMMENDED);
  });

  it('whose backend is terminated in the middle leaves nothing, and run again gives one fact', async () => {
    const owner = await database.open({ as: 'owner' });
    await recordOn(store)(await asked(store, await submittedIn(store, season), answers('WARD'))); // So that there is a counter.
    const id = await submittedIn(store, season);
    const request = await asked(store, id, answers('WARD'));
    const letGo = await holdLock(owner, 'SELECT FROM register_counter WHERE issuer_unit_id = $1 FOR UPDATE', [
      season.units.WARD,
    ]);
    const cut = recordOn(store)(request).catch((fault: Error) => fault);
    const [pid] = await waitingForLock(owner, 1);
    await owner.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(String(await cut)).toMatch(/terminat/);
    await letGo();
    expect(await ledgerOf(id)).toEqual(SUBMITTED);
    expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED' });
    expect(await ledgerOf(id)).toEqual(COMMENDED);
  });

  it('two at once with one command id give one fact and the same answer', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await submittedIn(store, season);
      const request = await asked(store, id, answers('WARD'));
      const [one, other] = await Promise.all([recordOn(store)(request), recordOn(store)(request)]);
      expect(one).toMatchObject({ kind: 'RECORDED' });
      expect(other).toEqual(one);
      expect(await ledgerOf(id)).toEqual(COMMENDED);
    }
  });

  it('two at once for one place give one fact; the other reads what stands there and has written nothing', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await submittedIn(store, season);
      const commend = await asked(store, id, answers('WARD'));
      const forward = await asked(store, id, answers('WARD', 'NO_AWARD', 'FORWARD'));
      const outcomes = await Promise.all([recordOn(store)(commend), recordOn(store)(forward)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['ELSEWHERE', 'RECORDED']);
      const [one, other] = outcomes.map((outcome) => ('entries' in outcome ? outcome.entries : []));
      expect(other).toEqual(one);
      expect(await commandsOf(id)).toHaveLength(2);
      expect((await ledgerOf(id)).filter((kind) => kind === 'LevelDecided')).toHaveLength(1);
    }
  });

  it('fifty at once for one place give one fact and forty-nine that read it', async () => {
    const id = await submittedIn(store, season);
    const one = await asked(store, id, answers('WARD'));
    const requests = Array.from({ length: 50 }, () => ({ ...one, commandId: randomUUID() as string as CommandId }));
    const outcomes = await Promise.all(requests.map(recordOn(store)));
    expect(outcomes.filter(({ kind }) => kind === 'RECORDED')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'ELSEWHERE')).toHaveLength(49);
    expect(await ledgerOf(id)).toEqual(COMMENDED);
    expect((await foldIn(store, id)).grants).toHaveLength(1);
  });

  it('refuses a command id that belongs to another case as a fault, and writes nothing', async () => {
    const first = await asked(store, await submittedIn(store, season), answers('WARD'));
    await recordOn(store)(first);
    const id = await submittedIn(store, season);
    const stolen = await asked(store, id, answers('WARD'), { commandId: first.commandId });
    await expect(recordOn(store)(stolen)).rejects.toThrow('belongs to another case');
    expect(await ledgerOf(id)).toEqual(SUBMITTED);
  });

  it('without events writes nothing and tells what the ledger holds behind a place', async () => {
    const id = await draftIn(store, season);
    const request = await asked(store, id, await submission(store, id));
    const question = { ...request, events: [], commandId: randomUUID() as string as CommandId };
    expect(await recordOn(store)(question)).toEqual({ kind: 'ELSEWHERE', entries: [] });
    await recordOn(store)(request);
    expect(await recordOn(store)(question)).toMatchObject({ kind: 'ELSEWHERE', entries: [{ seq: 1 }, { seq: 2 }] });
    expect(await commandsOf(id)).toHaveLength(1);
  });
});
