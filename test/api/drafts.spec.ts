import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { draftOf, draftsBy, etagOf } from '../support/drafts.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let nominator: Acting;
let drafts: ReturnType<typeof draftsBy>;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  drafts = draftsBy(request, nominator);
}, 120_000);
afterAll(() => stack?.stop());

describe('A draft', () => {
  it('Is read with a strong ETag, changed under it, and its nomination then says what the draft says', async () => {
    const { id } = await season.nominate('draft-first');
    const first = await drafts.read(id);
    expect([first.status, etagOf(first), first.body.nominee]).toEqual([200, '"1"', 'draft-first']);
    const changed = await drafts.change(
      id,
      '"1"',
      draftOf('draft-second', { asks: 'DISTRICT', nomineeBirthDate: '1990-01-31' }),
    );
    expect([changed.status, etagOf(changed)]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ nominee: 'draft-second', nomineeBirthDate: '1990-01-31', asks: 'DISTRICT' });
    expect((await drafts.read(id)).body).toEqual(changed.body);
    const { body } = await request('GET', `/v1/nominations/${id}`);
    expect([body.nominee.name, body.achievement, body.asks]).toEqual(['draft-second', 'draft-second:2022', 'DISTRICT']);
  });

  it('IF_MATCH_REQUIRED: who does not say which version was read changes and discards nothing', async () => {
    const { id } = await season.nominate('draft-blind');
    for (const etag of [null, '*', ' ']) {
      expect(inShort(await drafts.change(id, etag, draftOf('draft-seen')))).toEqual([428, 'IF_MATCH_REQUIRED']);
      expect(inShort(await drafts.discard(id, etag))).toEqual([428, 'IF_MATCH_REQUIRED']);
    }
    expect(etagOf(await drafts.read(id))).toBe('"1"');
  });

  it('DRAFT_STALE: who read an older version, or says it weakly, is told the ETag that is current', async () => {
    const { id } = await season.nominate('draft-stale');
    await drafts.change(id, '"1"', draftOf('draft-newer'));
    for (const etag of ['"1"', 'W/"2"', '2', '"1", "7"', '"2'])
      for (const answer of [await drafts.change(id, etag, draftOf('draft-older')), await drafts.discard(id, etag)]) {
        expect([etag, ...inShort(answer), etagOf(answer)]).toEqual([etag, 412, 'DRAFT_STALE', '"2"']);
      }
    expect((await drafts.change(id, '"1", "2"', draftOf('draft-newest'))).status).toBe(200);
  });

  it('DRAFT_STALE: of ten changes of one version at once exactly one wins, and what it wrote stands', async () => {
    const { id } = await season.nominate('draft-race');
    const rivals = Array.from({ length: 10 }, (_, index) => `draft-rival-${index}`);
    const answers = await Promise.all(rivals.map((nominee) => drafts.change(id, '"1"', draftOf(nominee))));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
    expect((await drafts.read(id)).body).toEqual(winners[0]?.body);
  });

  it('With a wrong field is refused by its path, and nothing of it is kept', async () => {
    const { id } = await season.nominate('draft-wrong');
    for (const [field, value] of [
      ['period', '1999'],
      ['startAt', 'RESIDENTIAL_GROUP'],
      ['nominee', 'x\u202E'],
      ['seasonId', season.id],
    ] as const) {
      const { status, body } = await drafts.change(id, '"1"', draftOf('draft-wrong', { [field]: value }));
      expect([field, status, body.code]).toEqual([field, 422, 'INVALID_INPUT']);
    }
    expect(etagOf(await drafts.read(id))).toBe('"1"');
  });
});

describe('Whose draft it is', () => {
  it('ROLE_NOT_ALLOWED, UNIT_NOT_CONCERNED: others neither read nor change it; the unit and auditors read it', async () => {
    const { id } = await season.nominate('draft-whose');
    const { G, W, D } = season.units;
    const reading: [Acting, number, string | undefined][] = [
      [{ role: 'CLERK', unitId: G }, 200, undefined],
      [{ role: 'AUDITOR' }, 200, undefined],
      [{ role: 'ADMIN' }, 403, 'ROLE_NOT_ALLOWED'],
      [{ role: 'HEAD', unitId: W }, 403, 'UNIT_NOT_CONCERNED'],
      [{}, 401, 'IDENTITY_REQUIRED'],
    ];
    for (const [as, ...told] of reading) expect([as, ...inShort(await drafts.read(id, as))]).toEqual([as, ...told]);
    const changing: [Acting, number, string][] = [
      [{ role: 'CLERK', unitId: G }, 403, 'ROLE_NOT_ALLOWED'],
      [{ role: 'AUDITOR' }, 403, 'ROLE_NOT_ALLOWED'],
      [{ role: 'HEAD', unitId: W }, 403, 'UNIT_NOT_CONCERNED'],
      [{ role: 'NOMINATOR', unitId: D }, 403, 'UNIT_NOT_CONCERNED'],
    ];
    for (const [as, ...told] of changing) {
      expect([as, ...inShort(await drafts.change(id, '"1"', draftOf('draft-taken'), as))]).toEqual([as, ...told]);
      expect([as, ...inShort(await drafts.discard(id, '"1"', as))]).toEqual([as, ...told]);
    }
  });

  it('Where a head originated it, it is of the unit at which it starts, and stays there', async () => {
    const head: Acting = { role: 'HEAD', unitId: season.units.D };
    const body = { ...draftOf('draft-head', { procedure: 'SIMPLIFIED' }), seasonId: season.id, fromUnitId: null };
    const { id } = (await request('POST', '/v1/nominations', body, head)).body;
    const deputy: Acting = { role: 'DEPUTY', unitId: season.units.D };
    expect((await drafts.change(id, '"1"', draftOf('draft-deputy'), deputy)).status).toBe(200);
    const away = await drafts.change(id, '"2"', draftOf('draft-away', { startAt: 'CITY_POLICE' }), head);
    expect([...inShort(away), away.body.errors[0].path]).toEqual([422, 'INVALID_INPUT', 'startAt']);
  });

  it('The list shows the drafts of the own unit, page by page, and none that was handed in or discarded', async () => {
    const own = await smallSeason(request);
    const as: Acting = { role: 'NOMINATOR', unitId: own.units.G };
    const made = [];
    for (let n = 0; n < 5; n++) made.push((await own.nominate(`draft-list-${n}`)).id);
    await own.submitted('draft-list-submitted');
    await drafts.discard(made[0] as string, '"1"', as);
    const listed: string[] = [];
    let after = '';
    do {
      const { body } = await request('GET', `/v1/drafts?limit=2${after}`, undefined, as);
      listed.push(...body.items.map(({ id }: { id: string }) => id));
      after = body.next && `&after=${body.next}`;
    } while (after);
    expect(listed).toEqual(made.slice(1).sort());
    const elsewhere = await request('GET', '/v1/drafts', undefined, { role: 'HEAD', unitId: own.units.W });
    expect(elsewhere.body).toEqual({ items: [], next: null });
    const audited = await request('GET', `/v1/drafts?seasonId=${own.id}`, undefined, { role: 'AUDITOR' });
    expect(audited.body.items).toHaveLength(4);
    expect(inShort(await request('GET', '/v1/drafts', undefined, { role: 'ADMIN' }))).toEqual([
      403,
      'ROLE_NOT_ALLOWED',
    ]);
  });
});
