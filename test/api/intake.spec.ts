import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let nominator: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
}, 120_000);
afterAll(() => stack?.stop());

const item = (nominee: string, more: object = {}) => ({
  nominee,
  category: 'INDIVIDUAL',
  period: '2022',
  achievement: `${nominee}:2022`,
  asks: 'WARD',
  ...more,
});
const letter = (nominations: object[]) => ({ seasonId: season.id, fromUnitId: season.units.G, nominations });

describe('A submission letter', () => {
  it('lists many nominees, and each becomes a case that waits at the ward', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `letter-${index}`);
    const answer = await request('POST', '/v1/submissions', letter(names.map((name) => item(name))), nominator);
    expect(answer.status).toBe(201);
    expect(answer.body.items.map((one: { state: string }) => one.state)).toEqual(names.map(() => 'SUBMITTED'));
    const tasks = await request('GET', `/v1/units/${season.units.W}/tasks?limit=200`);
    expect(tasks.body.items.map((task: { nominee: string }) => task.nominee).sort()).toEqual([...names].sort());
  });

  it('sent again under its key is one letter', async () => {
    const as = { ...nominator, key: randomUUID() };
    const body = letter([item('again-1'), item('again-2')]);
    const [first, second] = [
      await request('POST', '/v1/submissions', body, as),
      await request('POST', '/v1/submissions', body, as),
    ];
    expect([first.status, second.body]).toEqual([201, first.body]);
    const found = await request('GET', '/v1/nominations?nominee=again-1');
    expect(found.body.items).toHaveLength(1);
  });

  it('with one wrong item is taken in as a whole or not at all, and the item is named', async () => {
    const body = letter([item('whole-1'), item('whole-2', { period: '1999' })]);
    const { status, body: problem } = await request('POST', '/v1/submissions', body, nominator);
    expect([status, problem.errors[0].path]).toEqual([422, 'nominations.1.period']);
    expect((await request('GET', '/v1/nominations?nominee=whole-1')).body.items).toHaveLength(0);
  });

  it('of 501 nominees is two letters', async () => {
    const many = Array.from({ length: 501 }, (_, index) => item(`many-${index}`));
    expect((await request('POST', '/v1/submissions', letter(many), nominator)).status).toBe(422);
  });
});

describe('Who may nominate', () => {
  it('a nominator for its own unit alone, and a head where nobody nominates', async () => {
    const draft = { ...item('who'), seasonId: season.id, fromUnitId: season.units.G };
    const asWard = await request('POST', '/v1/nominations', draft, { role: 'NOMINATOR', unitId: season.units.W });
    expect([asWard.status, asWard.body.code]).toEqual([403, 'UNIT_NOT_CONCERNED']);
    const asClerk = await request('POST', '/v1/nominations', draft, { role: 'CLERK', unitId: season.units.G });
    expect([asClerk.status, asClerk.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const byHead = { ...draft, fromUnitId: null, procedure: 'SIMPLIFIED' };
    const started = await request('POST', '/v1/nominations', byHead, { role: 'HEAD', unitId: season.units.D });
    expect([started.status, started.body.startAt]).toEqual([201, 'DISTRICT']);
  });
});

describe('A season', () => {
  it('is opened and ended by an administrator alone', async () => {
    const refused = await request('POST', `/v1/seasons/${season.id}/end`, {}, nominator);
    expect([refused.status, refused.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });

  it('that ended takes nothing new: SEASON_ENDED, for a draft and for a submission of an older draft', async () => {
    const ending = await smallSeason(request);
    const draft = await ending.nominate('late');
    const open = await ending.submitted('open');
    expect((await request('POST', `/v1/seasons/${ending.id}/end`, {}, { role: 'ADMIN' })).status).toBe(202);
    const nominatorThere: Acting = { role: 'NOMINATOR', unitId: ending.units.G };
    const late = await ending.command(draft.id, { type: 'submit' }, nominatorThere);
    expect([late.status, late.body.code]).toEqual([409, 'SEASON_ENDED']);
    for (let look = 0; look < 100; look++) {
      const { body } = await request('GET', `/v1/seasons/${ending.id}`);
      if (body.openCases === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const lapsed = await request('GET', `/v1/nominations/${open}`);
    expect(lapsed.body.outcome).toBe('LAPSED');
    const history = await request('GET', `/v1/nominations/${open}/history`);
    expect(history.body.items.at(-2)).toMatchObject({
      kind: 'SeasonEndLapsed',
      actor: { kind: 'SYSTEM', role: 'CLOCK' },
    });
    const withdrawn = await ending.command(open, { type: 'withdraw' }, nominatorThere);
    expect([withdrawn.status, withdrawn.body.code]).toEqual([409, 'CASE_CLOSED']);
  });

  it('INVALID_INPUT: without a unit at a level of the route, where nobody could nominate, it says which and the way out', async () => {
    const units = [
      { code: 'D', level: 'DISTRICT', name: 'D' },
      { code: 'W', level: 'WARD', name: 'W', parent: 'D' },
      { code: 'W2', level: 'WARD', name: 'W2' },
    ];
    const body = { code: 'gap', title: { vi: 'v', en: 'e' }, ruleSet: { id: 'plain' }, periods: ['2022'], units };
    const { status, body: problem } = await request('POST', '/v1/seasons', body, { role: 'ADMIN' });
    expect(status).toBe(422);
    expect(problem.errors.map((error: { path: string }) => error.path)).toEqual(['units', 'units.2.parent']);
    expect(problem.errors[0].texts.vi).toContain('chưa có đơn vị cấp Công an thành phố');
    expect(problem.errors[0].message).toContain('leave the level out (ruleSet.overrides.route)');
  });

  it('with units in a ring, twice the same code or an unknown parent is refused with the path', async () => {
    const units = [
      { code: 'A', level: 'WARD', name: 'A', parent: 'B' },
      { code: 'B', level: 'WARD', name: 'B', parent: 'A' },
      { code: 'C', level: 'DISTRICT', name: 'C', parent: 'Z' },
      { code: 'C', level: 'CITY_POLICE', name: 'C' },
    ];
    const body = { code: 'ring', title: { vi: 'v', en: 'e' }, ruleSet: { id: 'plain' }, periods: ['2022'], units };
    const { status, body: problem } = await request('POST', '/v1/seasons', body, { role: 'ADMIN' });
    expect(status).toBe(422);
    expect(problem.errors.map((error: { path: string }) => error.path).sort()).toEqual([
      'units.0.parent',
      'units.1.parent',
      'units.2.parent',
      'units.3.code',
    ]);
  });
});
