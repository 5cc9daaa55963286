import type { RecordRequest } from '@laurel/contracts';
import { recordAct } from '@laurel/activities';
import { isPassingFault, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOf, recordListOn, submittedMany } from '../signing/lists.ts';
import { ballotKey } from '../support/ballots.ts';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
let owner: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  owner = await database.open({ as: 'owner' });
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const faultOf = (work: Promise<unknown>): Promise<any> =>
  work.then(
    () => null,
    (fault: unknown) => fault,
  );
const decision = async () => asked(store, await submittedIn(store, season), answers('WARD'));

/** Raises under this state of SQL whenever a task is closed. */
async function failing(state: string, work: () => Promise<unknown>): Promise<any> {
  await owner.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '${state}'; END $$`);
  await owner.query('CREATE TRIGGER fail BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION fail()');
  const fault = await faultOf(work());
  await owner.query('DROP FUNCTION fail CASCADE');
  return fault;
}

describe('A fault that lasts is not tried again, for the case would be busy for ever', () => {
  it('A program that goes wrong, in a single decision and in a list', async () => {
    const request = await decision();
    const now = () => {
      throw new RangeError('planted');
    };
    expect(await faultOf(recordAct({ store, ballotKey, now })(request))).toMatchObject({
      nonRetryable: true,
      type: 'RangeError',
    });
    const nowhere = { ...request, nominationId: request.commandId } as unknown as RecordRequest;
    expect(await faultOf(recordOn(store)(nowhere))).toMatchObject({
      nonRetryable: true,
      message: expect.stringMatching(/no case/),
    });
    const list = listOf(season, [request.commandId as never]);
    expect(await faultOf(recordListOn(store)(list))).toMatchObject({
      nonRetryable: true,
      message: expect.stringMatching(/no case/),
    });
  });

  it.each(['P0001', '42P01', '23514', '22003'])('SQL state %s', async (state) => {
    const request = await decision();
    expect(await failing(state, () => recordOn(store)(request))).toMatchObject({ nonRetryable: true });
    expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED' });
  });

  it('A case of a list that cannot be read from its ledger is named, and the other names can be signed without it', async () => {
    const [broken, whole] = (await submittedMany(store, season, 2)) as [string, string];
    await owner.query('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
    await owner.query(`UPDATE ledger_entry SET body = body || '{"units": null}' WHERE case_id = $1`, [broken]);
    await owner.query('ALTER TABLE ledger_entry ENABLE TRIGGER USER');
    const fault = await faultOf(recordListOn(store)(listOf(season, [whole, broken])));
    expect(fault).toMatchObject({ nonRetryable: true });
    expect(fault.message).toContain(`Case ${broken} of the list`);
    expect(await recordListOn(store)(listOf(season, [whole]))).toMatchObject({ state: 'SIGNED' });
  });
});

describe('A fault that passes is tried again', () => {
  it.each(['40P01', '40001', '55P03', '57P01', '53300', '08006'])('SQL state %s', async (state) => {
    const request = await decision();
    const fault = await failing(state, () => recordOn(store)(request));
    expect(fault).toMatchObject({ code: state });
    expect(fault.nonRetryable).toBeUndefined();
  });

  it('A connection that is refused, or is gone', async () => {
    const away = await database.open();
    await away.destroy();
    expect(await faultOf(recordOn(away)(await decision()))).not.toMatchObject({ nonRetryable: true });
    for (const code of ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED']) {
      expect(isPassingFault(Object.assign(new Error('x'), { code }))).toBe(true);
    }
    expect(isPassingFault(Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBe(false);
    expect(isPassingFault(new Error('Connection terminated unexpectedly'))).toBe(true);
  });
});
