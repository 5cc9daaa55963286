import { carryOn, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import { abolishUnit, openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';
import { violationsOn } from '../support/verified.ts';
import { dayInVietnam } from './district.ts';

const LIMIT_MS = 60_000;

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let head: Acting;
let ids: string[];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  head = { role: 'HEAD', unitId: season.units.W };
  ids = [await season.submitted('một'), await season.submitted('hai'), await season.submitted('ba')];
  // What the API commits before it asks the engine; then the engine is away, and the caller never asks again.
  const units = { unitId: season.units.W, successorId: season.units.W2, abolishedOn: dayInVietnam(0) };
  const said = { reason: 'sáp nhập (dữ liệu bịa)', askedBy: { kind: 'OFFICE', role: 'ADMIN', unitId: null } } as const;
  await transact(store, (tx) => abolishUnit(tx, { ...units, ...said }, new Date()));
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const openCases = async () => (await request('GET', `/v1/units/${season.units.W}`)).body.openCases;

describe('An abolition of which the engine never heard', () => {
  it('UNIT_ABOLISHED: the unit signs nothing although its cases are still there, neither one name nor a list', async () => {
    const [one = '', ...rest] = ids;
    expect(await season.command(one, answers('WARD'), head)).toMatchObject({
      status: 403,
      body: { code: 'UNIT_ABOLISHED', facts: { day: dayInVietnam(0) } },
    });
    const list = await request('POST', '/v1/signing-sessions', { level: 'WARD', nominationIds: rest }, head);
    const leftOut = rest.map((nominationId) => ({ nominationId, code: 'UNIT_ABOLISHED' }));
    expect(list).toMatchObject({ status: 200, body: { state: 'TO_CONFIRM', items: [], leftOut } });
    expect(await openCases()).toBe(3);
  });

  it('I9: the verifier names each case after five minutes, and none before', async () => {
    expect(await violationsOn(stack)).toEqual([]);
    const owner = await openStore({ url: stack.databaseUrl, as: 'owner' });
    await owner.query(`UPDATE reorganisation SET created_at = created_at - interval '6 minutes'`);
    await owner.destroy();
    const named = (await violationsOn(stack)) as { invariant: string; rows: { caseId: string; unitId: string }[] }[];
    expect(named.map(({ invariant }) => invariant)).toEqual(['I9', 'I9', 'I9']);
    expect(named.flatMap(({ rows }) => rows.map(({ caseId }) => caseId))).toEqual(ids.toSorted());
  });

  it('laurel carry-on starts its reorganisation, once, and the successor decides', async () => {
    expect((await carryOn(stack)).units).toEqual([season.units.W]);
    await waitUntil(async () => (await openCases()) === 0, { what: 'The unit has open cases', limitMs: LIMIT_MS });
    expect((await carryOn(stack)).units).toEqual([]);
    const successor: Acting = { role: 'HEAD', unitId: season.units.W2 };
    expect(await season.command(ids[0] as string, answers('WARD'), successor)).toMatchObject({ status: 200 });
    expect(await violationsOn(stack)).toEqual([]);
  });
});
