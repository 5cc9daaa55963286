import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { MigrationPreviewView } from '@laurel/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { violationsOn } from '../support/verified.ts';

const ADMIN: Acting = { role: 'ADMIN' };
const LATER = { ruleSet: { id: '2025-07' } };

let stack: Stack;
let request: Request;
let season: SmallSeason;
let id: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, '2024');
  id = await season.submitted('Người chờ ở quận (tên giả định)');
  const [clerk, head, districtClerk]: Acting[] = [
    { role: 'CLERK', unitId: season.units.W },
    { role: 'HEAD', unitId: season.units.W },
    { role: 'CLERK', unitId: season.units.D },
  ];
  await carryOut({ type: 'receive', level: 'WARD' }, clerk);
  await carryOut({ type: 'appraise', level: 'WARD', eligible: true }, clerk);
  await carryOut({ type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' }, head);
  await carryOut({ type: 'receive', level: 'DISTRICT' }, districtClerk);
}, 120_000);
afterAll(() => stack?.stop());

async function carryOut(body: object, as: Acting = ADMIN): Promise<void> {
  const answer = await season.command(id, body, as);
  expect(answer).toMatchObject({ status: 200 });
}

const preview = (body: object = LATER, as: Acting = ADMIN, of = id) =>
  request<MigrationPreviewView & { errors?: { path: string }[]; code?: string }>(
    'POST',
    `/v1/nominations/${of}/migration`,
    body,
    as,
  );
const standing = async () => {
  const { body } = await request('GET', `/v1/nominations/${id}`);
  return { level: body.level, phase: body.phase, caseSeq: body.caseSeq };
};
const openTasks = async (unitId: string) => {
  const { body } = await request('GET', `/v1/units/${unitId}/tasks`);
  return body.items.map(
    ({ kind, level, round }: { kind: string; level: string; round: number }) => `${kind} ${level} ${round}`,
  );
};

describe('The dry run of a migration', () => {
  it('It shows steps, clocks and tasks before and after, and where the rule sets differ; nothing is changed', async () => {
    const before = await standing();
    const { status, body } = await preview();
    expect({ status, refusal: body.refusal }).toEqual({ status: 200, refusal: null });
    expect(body.before).toMatchObject({
      ruleSet: { id: '2024' },
      level: 'DISTRICT',
      steps: [{ level: 'DISTRICT' }, { level: 'CITY_POLICE' }],
      clocks: [
        { clock: 'reminder', level: 'DISTRICT' },
        { clock: 'level', level: 'DISTRICT', workingDaysLeft: 10 },
      ],
      tasks: [{ kind: 'APPRAISE', level: 'DISTRICT', round: 1, unitId: season.units.D }],
    });
    expect(body.after).toMatchObject({
      ruleSet: { id: '2025-07' },
      level: 'WARD',
      steps: [{ level: 'WARD' }, { level: 'CITY_POLICE' }],
      clocks: [],
      tasks: [{ kind: 'RECEIVE', level: 'WARD', round: 2, unitId: season.units.W, dueAt: null }],
    });
    expect(body.differences).toContainEqual({
      path: 'route',
      one: ['WARD', 'DISTRICT', 'CITY_POLICE'],
      other: ['WARD', 'CITY_POLICE'],
    });
    expect(body.differences).toContainEqual({ path: 'takesOver', one: null, other: { DISTRICT: 'WARD' } });
    expect(await standing()).toEqual(before);
  });

  it('What the command would be refused with is part of the answer', async () => {
    expect((await preview({ ruleSet: { id: '2024' } })).body).toMatchObject({
      after: null,
      refusal: { code: 'RULE_SET_UNCHANGED' },
      differences: [],
    });
    const draft = await season.nominate('Bản thảo (tên giả định)');
    expect((await preview(LATER, ADMIN, draft.id)).body).toMatchObject({ refusal: { code: 'NOT_SUBMITTED' } });
  });

  it('Whoever asks wrongly is told by status and path', async () => {
    expect((await preview(LATER, { role: 'HEAD', unitId: season.units.D })).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await preview(LATER, ADMIN, randomUUID())).status).toBe(404);
    const pathsOf = async (body: object) => {
      const answer = await preview(body);
      return [answer.status, ...(answer.body.errors ?? []).map(({ path }) => path)];
    };
    expect(await pathsOf({ ruleSet: { id: '1997' } })).toEqual([422, 'ruleSet.id']);
    expect(await pathsOf({ ruleSet: { id: '2025-07', overrides: { fallback: 'SOME' } } })).toEqual([
      422,
      'ruleSet.overrides.fallback',
    ]);
    expect(await pathsOf({})).toEqual([422, 'ruleSet']);
  });
});

describe('The migration itself', () => {
  it('The ward takes over what the district had, by an entry with the reason, and ends as the dry run told', async () => {
    const { after } = (await preview()).body;
    await carryOut({ type: 'migrateRuleSet', ...LATER, reason: 'Không còn cấp huyện (dữ liệu bịa)' });
    expect(await standing()).toMatchObject({ level: 'WARD', phase: 'IN_REVIEW' });
    expect(await openTasks(season.units.D)).toEqual([]);
    expect(await openTasks(season.units.W)).toEqual(['RECEIVE WARD 2']);
    const again = (await preview({ ruleSet: { id: '2024' } })).body;
    expect(again.before).toEqual(after);
    const { body } = await request('GET', `/v1/nominations/${id}/history`);
    const kinds = body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds.slice(-2)).toEqual(['RuleSetMigrated', 'LevelOpened']);
    await carryOut({ type: 'receive', level: 'WARD' }, { role: 'CLERK', unitId: season.units.W });
    expect(await violationsOn(stack)).toEqual([]);
  });
});
