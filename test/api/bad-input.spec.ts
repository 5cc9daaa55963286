import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let nominator: Acting;
let draft: Record<string, unknown>;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  draft = {
    seasonId: season.id,
    fromUnitId: season.units.G,
    nominee: 'Nguyễn Văn Một',
    category: 'INDIVIDUAL',
    period: '2022',
    achievement: 'a:2022',
    asks: 'WARD',
  };
}, 120_000);
afterAll(() => stack?.stop());

const create = (body: unknown, headers: Record<string, string> = {}) =>
  request('POST', '/v1/nominations', body, { ...nominator, headers });

describe('A body that cannot be read', () => {
  it('is BODY_NOT_JSON when it is no JSON', async () => {
    for (const text of ['{"seasonId":', '', 'null', '[1,2', '"text"', '\u0000']) {
      const { status, body } = await create(text);
      expect({ text, status: [400, 422].includes(status), code: typeof body.code }).toEqual({
        text,
        status: true,
        code: 'string',
      });
    }
    expect(inShort(await create('{"seasonId":'))).toEqual([400, 'BODY_NOT_JSON']);
  });

  it('is BODY_TOO_LARGE when it is 2 MB', async () => {
    expect(inShort(await create({ ...draft, nominee: 'a'.repeat(2_000_000) }))).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is refused in another encoding or media type', async () => {
    const latin = await create(draft, { 'Content-Type': 'application/json; charset=iso-8859-1' });
    expect(inShort(latin)).toEqual([415, 'MEDIA_TYPE_NOT_SUPPORTED']);
    expect((await create('<xml/>', { 'Content-Type': 'application/xml' })).status).toBe(422);
  });
});

describe('INVALID_INPUT names the field', () => {
  const faults: [string, string, unknown][] = [
    ['a control character', 'nominee', 'Nguyễn\u0007'],
    ['a zero byte', 'nominee', 'Nguyễn\u0000'],
    ['a bidirectional mark', 'nominee', 'Nguyễn \u202Etxet'],
    ['a zero-width space', 'nominee', 'Ngu\u200Byễn'],
    ['a lone combining mark', 'nominee', '\u0301Nguyễn'],
    ['a lone surrogate', 'nominee', 'Nguyễn \uD800'],
    ['an empty name', 'nominee', ''],
    ['a name of 201 characters', 'nominee', 'N'.repeat(201)],
    ['a number for a name', 'nominee', 7],
    ['an unknown category', 'category', 'CAT'],
    ['a period of another season', 'period', '1999'],
    ['an id that is none', 'seasonId', '1; DROP TABLE nomination'],
  ];
  it.each(faults)('%s', async (_, field, value) => {
    const { status, body } = await create({ ...draft, [field]: value });
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(field);
  });

  it('an unknown field', async () => {
    const { status, body } = await create({ ...draft, colour: 'red' });
    expect([status, body.code, JSON.stringify(body.errors)]).toEqual([
      422,
      'INVALID_INPUT',
      expect.stringContaining('colour'),
    ]);
  });
});

describe('A rule set that does not fit', () => {
  const around = { route: ['WARD', 'DISTRICT', 'CITY_POLICE', 'WARD'] };
  const ruleSet = { id: 'plain', overrides: around };
  const admin: Acting = { role: 'ADMIN' };

  it('LEVEL_TWICE_ON_ROUTE: a route that goes round opens no season and takes no case', async () => {
    const opening = { code: 'ring', title: { vi: 'v', en: 'e' }, ruleSet, periods: ['2022'] };
    const id = await season.submitted('Nguyễn Văn Hai');
    const move = { type: 'migrateRuleSet', ruleSet, reason: 'Đi vòng (dữ liệu bịa)' };
    const answers = [
      await request(
        'POST',
        '/v1/seasons',
        { ...opening, units: [{ code: 'W', level: 'WARD', name: 'Phường' }] },
        admin,
      ),
      await request('POST', `/v1/nominations/${id}/migration`, { ruleSet }, admin),
      await season.command(id, move, admin),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
      expect(body.errors).toEqual([
        {
          path: 'ruleSet.overrides.route.3',
          code: 'LEVEL_TWICE_ON_ROUTE',
          message: 'WARD stands in the route twice',
          texts: { vi: 'WARD có hai lần trên tuyến trình', en: 'WARD stands in the route twice' },
        },
      ]);
    }
  });
});

describe('Names', () => {
  it('are kept in NFC: NFD input finds the same nominee', async () => {
    const name = 'Trần Thị Hưởng Ễ';
    const [composed, decomposed] = await Promise.all(
      [name.normalize('NFC'), name.normalize('NFD')].map((nominee) =>
        create({ ...draft, nominee, achievement: nominee }),
      ),
    );
    expect(decomposed?.body.nominee).toEqual(composed?.body.nominee);
    expect(decomposed?.body.nominee.name).toBe(name.normalize('NFC'));
    const found = await request('GET', `/v1/nominations?nominee=${encodeURIComponent(name.normalize('NFD'))}`);
    expect(found.body.items).toHaveLength(2);
  });
});
