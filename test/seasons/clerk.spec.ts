import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { CommendationView, EligibilityView, NominationCreated, PastAwards, SeasonReport } from '@laurel/contracts';
import { SHIPPED_RULE_SETS } from '@laurel/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';

const LAW = SHIPPED_RULE_SETS['2024'];
const ELIGIBILITY = ['ONE_ACHIEVEMENT_ONCE', 'NOT_A_BASIS', 'HOLD_WHILE_UNDER_EXAMINATION', 'QUOTA', 'NO_SELF'];
const OVERRIDES = { bonus: LAW?.bonus, eligibility: ELIGIBILITY, quotas: { WARD: { INDIVIDUAL: 1, COLLECTIVE: 2 } } };

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(() => stack?.stop());
beforeEach(async () => {
  season = await smallSeason(request, OVERRIDES);
});

const get = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await request<Body>('GET', path);
  expect(status).toBe(200);
  return body;
};
const create = (more: object) => season.nominate('Lê Văn Hoà', more) as Promise<NominationCreated>;

async function commended(name: string, more: object = {}): Promise<string> {
  const id = await season.submitted(name, more);
  expect((await season.command(id, answers('WARD'), { role: 'HEAD', unitId: season.units.W })).status).toBe(200);
  return id;
}

describe('A clerk who looks at a nomination', () => {
  it('is warned of one that is possibly the same, on intake and later, and sees what it was granted', async () => {
    expect((await create({ nomineeBirthDate: '1980-01-02', achievement: 'a' })).warnings).toEqual([]);
    const granted = await commended('LÊ VĂN HÒA', { achievement: 'a' });
    const created = await create({ achievement: 'a' });
    expect(created.warnings).toMatchObject([
      { code: 'POSSIBLE_DUPLICATE', nominationId: granted, likeness: 'NAME', awards: [{ level: 'WARD' }] },
      { code: 'POSSIBLE_DUPLICATE', likeness: 'NAME', sameAchievement: true, outcome: null, awards: [] },
    ]);
    expect(await get(`/v1/nominations/${created.id}`)).toMatchObject({ warnings: created.warnings });
    const { items } = await get<PastAwards>(`/v1/nominations/${created.id}/past-awards`);
    expect(items).toMatchObject([
      { nominationId: granted, nominee: { name: 'LÊ VĂN HÒA' }, level: 'WARD', isInForce: true, sameAchievement: true },
    ]);
  });

  it('reads what the rules of eligibility say, and what nobody told', async () => {
    await commended('Lê Văn Hoà', { achievement: 'a' });
    const { id } = await create({ achievement: 'a' });
    const { findings, rules, ruleSet } = await get<EligibilityView>(`/v1/nominations/${id}/eligibility`);
    expect(rules).toEqual(ELIGIBILITY);
    expect(ruleSet.id).toBe('plain');
    expect(findings).toMatchObject([
      { code: 'ONE_ACHIEVEMENT_ONCE', verdict: 'BARS', facts: { level: 'WARD', period: '2022' } },
      { code: 'NOT_A_BASIS', verdict: 'UNKNOWN', facts: { unknown: 'kind, reliesOn' } },
      { code: 'HOLD_WHILE_UNDER_EXAMINATION', verdict: 'UNKNOWN' },
      { code: 'QUOTA', verdict: 'BARS', facts: { limit: '1', granted: '1' } },
      { code: 'NO_SELF', verdict: 'UNKNOWN' },
    ]);
    for (const { texts } of findings) expect(texts.vi.length).toBeGreaterThan(10);
  });

  it('sees that a case on hold is under examination', async () => {
    const id = await season.submitted('Trần Thị Bình');
    const clerk = { role: 'CLERK', unitId: season.units.W } as const;
    expect((await season.command(id, { type: 'hold', level: 'WARD', ground: 'COMPLAINT' }, clerk)).status).toBe(200);
    const { findings } = await get<EligibilityView>(`/v1/nominations/${id}/eligibility`);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'HOLD_WHILE_UNDER_EXAMINATION',
        verdict: 'BARS',
        facts: { ground: 'COMPLAINT' },
      }),
    );
  });

  it('gives a birth date to an individual alone', async () => {
    const draft = {
      seasonId: season.id,
      fromUnitId: season.units.G,
      nominee: 'Tổ 5',
      period: '2022',
      achievement: 'a',
    };
    const body = { ...draft, asks: 'WARD', category: 'COLLECTIVE', nomineeBirthDate: '1980-01-02' };
    const as = { role: 'NOMINATOR', unitId: season.units.G } as const;
    expect(await request('POST', '/v1/nominations', body, as)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'nomineeBirthDate' }] },
    });
    expect(
      await request('POST', '/v1/nominations', { ...body, category: 'INDIVIDUAL', nomineeBirthDate: '1980-02-30' }, as),
    ).toMatchObject({ status: 422, body: { errors: [{ path: 'nomineeBirthDate' }] } });
  });
});

describe('The money of a commendation', () => {
  it('is shown with its figures, and as unknown where the rules know no sum', async () => {
    const id = await commended('Lê Văn Hoà');
    const bonus = { bonusDong: 360_000, thousandths: 150, baseSalaryDong: 2_340_000, isVerified: false };
    const { commendations } = await get<{ commendations: CommendationView[] }>(`/v1/nominations/${id}`);
    expect(commendations).toMatchObject([{ bonus }]);
    const listed = await get<{ items: CommendationView[] }>(`/v1/commendations?seasonId=${season.id}`);
    expect(listed.items).toEqual(commendations);
    expect(listed.items[0]).not.toHaveProperty('ruleSetHash');
    season = await smallSeason(request);
    const other = await commended('Lê Văn Hoà');
    expect(await get(`/v1/nominations/${other}`)).toMatchObject({ commendations: [{ bonus: null }] });
  });
});

describe('The report of a season', () => {
  const report = (query: string) => get<SeasonReport>(`/v1/seasons/${season.id}/report${query}`);

  it('is divided as it is asked, and tells how far each quota is used', async () => {
    await commended('Lê Văn Hoà');
    const [ward] = (await report('?by=issuer')).rows;
    const counts = { granted: 1, inForce: 1, recipients: 1, bonusDong: 360_000, withoutBonus: 0 };
    const issuer = { id: season.units.W, name: 'Phường' };
    expect(ward).toEqual({ issuer, ...counts });
    const all = await report('?by=period&by=category&by=level&by=issuer');
    expect(all.by).toEqual(['issuer', 'level', 'category', 'period']);
    expect(all.rows).toEqual([{ issuer, level: 'WARD', category: 'INDIVIDUAL', period: '2022', ...counts }]);
    expect(all.quotas).toEqual([
      { level: 'WARD', category: 'INDIVIDUAL', quota: 1, issuer, granted: 1 },
      { level: 'WARD', category: 'COLLECTIVE', quota: 2, issuer: null, granted: 0 },
    ]);
    expect((await report('')).rows).toEqual([counts]);
  });

  it('of an unknown season, or by an unknown division, is refused', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await request('GET', `/v1/seasons/${unknown}/report`)).status).toBe(404);
    expect((await request('GET', `/v1/nominations/${unknown}/past-awards`)).status).toBe(404);
    expect((await request('GET', `/v1/nominations/${unknown}/eligibility`)).status).toBe(404);
    expect((await request('GET', `/v1/seasons/${season.id}/report?by=colour`)).status).toBe(422);
    expect((await request('GET', `/v1/seasons/${season.id}/report?of=level`)).status).toBe(422);
  });
});
