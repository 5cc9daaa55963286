import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
  for (let n = 0; n < 7; n++) {
    const id = await season.submitted(`page-${n}`);
    const commend = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'FORWARD' };
    await season.command(id, commend, { role: 'HEAD', unitId: season.units.W });
  }
}, 120_000);
afterAll(() => stack?.stop());

/** Every item of a list, read in pages of two. */
async function allPages(path: string): Promise<any[]> {
  const items: any[] = [];
  let after: string | null = '';
  while (after !== null) {
    const { status, body }: Answer = await request(
      'GET',
      `${path}&limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(body.items.length).toBeLessThanOrEqual(2);
    items.push(...body.items);
    after = body.next;
  }
  return items;
}

const names = Array.from({ length: 7 }, (_, n) => `page-${n}`);

describe('Lists are read page by page, each row once', () => {
  it('nominations of a season, at a level', async () => {
    const rows = await allPages(`/v1/nominations?seasonId=${season.id}&level=DISTRICT`);
    expect(rows.map((row) => row.nominee.name).sort()).toEqual(names);
    expect(await allPages(`/v1/nominations?seasonId=${season.id}&level=WARD`)).toEqual([]);
  });

  it('tasks of a unit, open and done', async () => {
    const open = await allPages(`/v1/units/${season.units.D}/tasks?state=OPEN`);
    expect(open.map((row) => row.nominee)).toEqual(names);
    const done = await allPages(`/v1/units/${season.units.W}/tasks?state=DONE`);
    expect(done.map((row) => row.nominee)).toEqual(names);
  });

  it('commendations, with numbers without gap', async () => {
    const rows = await allPages(`/v1/commendations?seasonId=${season.id}`);
    expect(rows.map((row) => row.decisionNo).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows.map((row) => row.registerNo).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows.every((row) => row.state === 'ISSUED' && row.issuer.id === season.units.W)).toBe(true);
  });

  it('registers of the season', async () => {
    const rows = await allPages(`/v1/registers?seasonId=${season.id}`);
    const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
    expect(rows).toEqual([
      { unitId: season.units.W, unit: 'Phường', register: 'COMMENDATION', year, last: 7 },
      { unitId: season.units.W, unit: 'Phường', register: 'DECISION', year, last: 7 },
    ]);
  });

  it("a case's history, chained from entry to entry", async () => {
    const [row] = await allPages(`/v1/nominations?seasonId=${season.id}&nominee=page-0`);
    const entries = await allPages(`/v1/nominations/${row.id}/history?`);
    expect(entries.map((entry) => entry.kind)).toEqual([
      'NominationSubmitted',
      'LevelOpened',
      'LevelDecided',
      'CommendationIssued',
      'LevelOpened',
    ]);
    entries.slice(1).forEach((entry, index) => expect(entry.prevHash).toBe(entries[index].leafHash));
    expect(JSON.stringify(entries)).not.toContain('page-0');
  });

  it('units and seasons', async () => {
    expect(await allPages(`/v1/seasons/${season.id}/units?`)).toHaveLength(8);
    expect((await allPages('/v1/seasons?')).map((row) => row.id)).toContain(season.id);
  });
});

describe('One resource', () => {
  it('that is not there is NOT_FOUND', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const paths = [
      'nominations/ID',
      'nominations/ID/history',
      'seasons/ID',
      'seasons/ID/tally',
      'units/ID/tasks',
      'nothing',
    ];
    for (const path of paths) {
      const { status, body, headers } = await request('GET', `/v1/${path.replace('ID', nowhere)}`);
      expect({ path, status, code: body.code }).toEqual({ path, status: 404, code: 'NOT_FOUND' });
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('the tally counts grants, grants in force and distinct recipients', async () => {
    const { body } = await request('GET', `/v1/seasons/${season.id}/tally`);
    expect(body.tally[0]).toEqual({ level: 'WARD', category: 'INDIVIDUAL', granted: 7, inForce: 7, recipients: 7 });
    expect([body.outcomes, body.openCases]).toEqual([{}, 7]);
  });

  it('of an award tells the clerk what the rule set asks for, and which documents', async () => {
    const asked = await smallSeason(request, {
      eligibility: ['NO_LADDER', 'MINIMUM_PERIOD'],
      criteria: { DISTRICT: { requireLowerAward: true, minimumYears: 5 } },
      documents: { DISTRICT: ['report'] },
    });
    const { id } = await asked.nominate('Lê Văn Hoà', { asks: 'DISTRICT' });
    const { body } = await request('GET', `/v1/nominations/${id}/eligibility`);
    expect(body.findings).toMatchObject([
      { code: 'NO_LADDER', verdict: 'BARS', facts: { level: 'DISTRICT' } },
      { code: 'MINIMUM_PERIOD', verdict: 'UNKNOWN', facts: { unknown: 'yearsInOffice' } },
    ]);
    const texts = { vi: 'báo cáo thành tích', en: 'achievement report' };
    expect(body.documents).toEqual([{ level: 'DISTRICT', code: 'report', texts }]);
  });

  it('the catalogue has both languages and a ground for every refusal', async () => {
    const { body } = await request('GET', '/v1/refusals');
    expect(body.items.length).toBeGreaterThan(10);
    for (const { code, ground, texts } of body.items) {
      expect([code, ground.length > 5, texts.vi.length > 5, texts.en.length > 5]).toEqual([code, true, true, true]);
    }
  });
});
