import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';
import { violationsOn } from '../support/verified.ts';
import { type District, districtOf, REASON } from './district.ts';

const OPEN = 500;
/** Of these the district has begun the clock. */
const RECEIVED = 20;
/** 500 commands at some 60 a second, a killed worker, and a busy machine. */
const LIMIT_MS = 180_000;

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let district: District;
let successor: Acting;
let ids: string[];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, '2024');
  district = districtOf(request, season);
  successor = { role: 'HEAD', unitId: season.units.W2 };
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const decide = (id: string, level: string, answers: [string, string], as: Acting, more = {}) =>
  season.command(id, { type: 'decide', level, ownAward: answers[0], onward: answers[1], ...more }, as);
const count = async (sql: string, ...parameters: unknown[]) =>
  ((await store.query(`SELECT count(*)::integer AS count FROM ${sql}`, parameters)) as [{ count: number }])[0].count;
const clocks = (): Promise<unknown> =>
  store.query('SELECT id, clocks FROM nomination WHERE season_id = $1 AND closed_at IS NULL ORDER BY id', [season.id]);
const openTasks = (unitId: string) => count('task WHERE unit_id = $1 AND closed_at IS NULL', unitId);

describe('The first of July', () => {
  it(
    'The district has 500 open cases, one in reserve above it, a register and a delegation',
    async () => {
      ids = await district.originated(OPEN, 'mở');
      await atMost(8, ids.slice(-RECEIVED), (id) =>
        season.command(id, { type: 'receive', level: 'DISTRICT' }, { role: 'CLERK', unitId: season.units.D }),
      );
      const [decided = '', reserved = ''] = await district.originated(2, 'đã xét');
      expect((await decide(decided, 'DISTRICT', ['COMMEND', 'STOP'], district.head)).body).toMatchObject({
        decisionNo: 1,
      });
      expect((await decide(reserved, 'DISTRICT', ['RESERVE', 'FORWARD'], district.head)).status).toBe(200);
      ids = [...ids, reserved];
      expect((await district.delegateToDeputy()).status).toBe(201);
      expect(await district.standing()).toMatchObject({ openCases: OPEN + 1, abolishedOn: null, successorId: null });
      expect(await openTasks(season.units.D)).toBe(OPEN);
    },
    LIMIT_MS,
  );

  it(
    'All go to the successor, one entry each, with tasks and clocks, although it is told again and the worker is killed',
    async () => {
      const before = await clocks();
      expect(await district.abolish()).toMatchObject({ status: 202, body: { successorId: season.units.W2 } });
      stack.services.worker?.kill();
      expect((await district.abolish()).status).toBe(202);
      const isDone = async () => (await district.standing()).openCases === 0;
      await waitUntil(isDone, { what: 'The district still has open cases', limitMs: LIMIT_MS });
      const replaced = `ledger_entry WHERE kind = 'UnitReplaced' AND case_id = ANY($1::uuid[])`;
      expect(await count(replaced, ids)).toBe(ids.length);
      expect(await count(`(SELECT DISTINCT case_id FROM ${replaced}) AS cases`, ids)).toBe(ids.length);
      expect(await count(`ledger_entry WHERE kind = 'UnitReplaced'`)).toBe(ids.length);
      expect(await count('remark WHERE text = $1', REASON)).toBe(ids.length);
      expect([await openTasks(season.units.D), await openTasks(season.units.W2)]).toEqual([0, OPEN]);
      expect(await clocks()).toEqual(before);
      expect(await count(`nomination WHERE season_id = $1 AND clocks @> '[{"clock": "level"}]'`, season.id)).toBe(
        RECEIVED,
      );
    },
    LIMIT_MS,
  );

  it('The successor decides, by its own numbers and by the delegation that came with it; the old books are closed', async () => {
    const deputy: Acting = { role: 'DEPUTY', unitId: season.units.W2 };
    const [first = '', second = '', reserved = ''] = [ids[0], ids[1], ids.at(-1)];
    expect((await decide(first, 'DISTRICT', ['COMMEND', 'STOP'], district.head)).body.code).toBe('UNIT_NOT_CONCERNED');
    expect((await decide(first, 'DISTRICT', ['COMMEND', 'STOP'], successor)).body).toMatchObject({ decisionNo: 1 });
    const byPaper = await decide(second, 'DISTRICT', ['COMMEND', 'STOP'], deputy, { capacity: 'TUQ' });
    expect(byPaper.body).toMatchObject({ decisionNo: 2, registerNo: 2 });
    const police: Acting = { role: 'HEAD', unitId: season.units.CP };
    expect((await decide(reserved, 'CITY_POLICE', ['NO_AWARD', 'STOP'], police)).status).toBe(200);
    const issued = await season.command(reserved, { type: 'issueReserved', level: 'DISTRICT' }, successor);
    expect(issued.body).toMatchObject({ decisionNo: 3, registerNo: 3 });
    const { body } = await request('GET', `/v1/units/${season.units.W2}/registers`);
    expect(body.items).toMatchObject([
      { unitId: season.units.W2, register: 'COMMENDATION', last: 3, closedOn: null },
      { unitId: season.units.W2, register: 'DECISION', last: 3, closedOn: null },
      { unitId: season.units.D, register: 'COMMENDATION', last: 1, closedOn: '2025-07-01' },
      { unitId: season.units.D, register: 'DECISION', last: 1, closedOn: '2025-07-01' },
    ]);
  });

  it(
    'Told once more it changes nothing, and every invariant holds',
    async () => {
      const entries = await count('ledger_entry');
      expect(await district.abolish()).toMatchObject({
        status: 202,
        body: { openCases: 0, abolishedOn: '2025-07-01' },
      });
      expect(await violationsOn(stack, LIMIT_MS)).toEqual([]);
      expect(await count('ledger_entry')).toBe(entries);
    },
    LIMIT_MS,
  );
});
