import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let ids: string[];

const NAMES = ['Nguyễn Văn A', 'Trần Thị Bích', 'Nguyễn Đức An', 'Lê Hoà', 'Đỗ Văn Nguyên'];
const clerk = (personId?: string): Acting => ({
  role: 'CLERK',
  unitId: season.units.W,
  ...(personId && { headers: { 'Laurel-Demo-Person': personId } }),
});
const [one, other] = [randomUUID(), randomUUID()];
const inbox = async (query: string, as: Acting) => {
  const { status, body } = await request('GET', `/v1/inbox?${query}`, undefined, as);
  expect({ query, status }).toEqual({ query, status: 200 });
  return body;
};
const nominees = async (query: string, as: Acting) =>
  (await inbox(query, as)).items.map((task: { nominee: string }) => task.nominee);

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
  ids = [];
  for (const name of NAMES) ids.push(await season.submitted(name, { asks: 'DISTRICT' }));
}, 120_000);
afterAll(() => stack?.stop());

describe("An approver's inbox", () => {
  it('begins with all that is open in the unit and claimed by nobody', async () => {
    const { items, counts, next } = await inbox('', clerk(one));
    expect(items.map((task: { nominationId: string }) => task.nominationId).sort()).toEqual([...ids].sort());
    expect(next).toBeNull();
    const [none, five] = [0, 5].map((count) => ({ count, isExact: true }));
    expect(counts).toEqual({ mine: none, unit: five, unassigned: five, overdue: none, done: none });
    expect(items[0]).toMatchObject({ level: 'WARD', seasonId: season.id, isMine: false, isOverdue: false });
  });

  it('holds as mine what the person claimed, until it is given back', async () => {
    const [claimed] = ids;
    await season.command(claimed as string, { type: 'claim', level: 'WARD' }, clerk(one));
    expect(await nominees('box=mine', clerk(one))).toEqual(['Nguyễn Văn A']);
    expect(await nominees('box=mine', clerk(other))).toEqual([]);
    expect(await nominees('box=mine', clerk())).toEqual([]);
    expect(await nominees('box=unassigned', clerk(other))).toHaveLength(4);
    const { items, counts } = await inbox('name=nguyen van a', clerk(one));
    const seen = items.map(({ nominee, isMine, claimedBy }: any) => ({ nominee, isMine, claimedBy }));
    const claimedBy = { role: 'CLERK', unitId: season.units.W };
    expect(seen).toEqual([{ nominee: 'Nguyễn Văn A', isMine: true, claimedBy }]);
    expect([counts.mine.count, counts.unassigned.count]).toEqual([1, 4]);
    await season.command(claimed as string, { type: 'unclaim', level: 'WARD' }, clerk(one));
    expect(await nominees('box=mine', clerk(one))).toEqual([]);
  });

  it('is read page by page, and filtered by name, level, season and kind', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await inbox(`limit=2${after}`, clerk());
      seen.push(...page.items.map((task: { id: string }) => task.id));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect((await nominees('name=nguyen', clerk())).sort()).toEqual(['Nguyễn Văn A', 'Nguyễn Đức An', 'Đỗ Văn Nguyên']);
    expect(await nominees(`name=${encodeURIComponent('ĐỨC')}`, clerk())).toEqual(['Nguyễn Đức An']);
    expect(await nominees(`kind=DECIDE&level=WARD&seasonId=${season.id}`, clerk())).toHaveLength(5);
    for (const nothing of ['level=DISTRICT', `seasonId=${randomUUID()}`, 'kind=APPRAISE', 'overdue=true', 'name=xyz']) {
      expect(await nominees(nothing, clerk())).toEqual([]);
    }
  });

  it('shows what is done, and what came to the next unit', async () => {
    const decision = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'FORWARD' };
    await season.command(ids[3] as string, decision, { role: 'HEAD', unitId: season.units.W });
    const { items, counts } = await inbox('box=done', clerk());
    expect(items.map(({ nominee, isOverdue }: any) => [nominee, isOverdue])).toEqual([['Lê Hoà', false]]);
    expect(items[0].closedAt).not.toBeNull();
    expect([counts.done.count, counts.unit.count]).toEqual([1, 4]);
    expect(await nominees('', { role: 'CLERK', unitId: season.units.D })).toEqual(['Lê Hoà']);
  });

  it('ROLE_NOT_ALLOWED: an administrator and an auditor have none; IDENTITY_REQUIRED: nor has nobody', async () => {
    for (const role of ['ADMIN', 'AUDITOR'] as const) {
      const { status, body } = await request('GET', '/v1/inbox', undefined, { role });
      expect([status, body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    }
    const { status, body } = await request('GET', '/v1/inbox', undefined, {});
    expect([status, body.code]).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it.each([
    'box=all',
    'limit=201',
    'after=none|x',
    'after=2022-13-40T00:00:00.000Z|00000000-0000-4000-8000-000000000000',
    'name=%20',
    'name=...',
    'overdue=false',
    'x=1',
  ])('INVALID_INPUT: "%s" is no question to it', async (query) => {
    const { status, body } = await request('GET', `/v1/inbox?${query}`, undefined, clerk());
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
  });
});
