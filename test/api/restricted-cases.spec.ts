import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { draftOf, draftsBy } from '../support/drafts.ts';
import { listenTo, type Listener } from '../support/live.ts';
import { BASIS, by, idsIn, listOf, newPerson, personOf, restrictedScene } from '../support/restricted.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let scene: Awaited<ReturnType<typeof restrictedScene>>;
let unlisted: readonly Acting[];
let listed: readonly Acting[];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  scene = await restrictedScene(request, season);
  ({ unlisted, listed } = scene);
}, 120_000);
afterAll(() => stack?.stop());

const read = (path: string, as: Acting) => request('GET', path, undefined, as);
const hears = async ({ heard }: Listener, id: string) => heard.some(({ nominationId }) => nominationId === id);

describe('For whoever is not on its list a restricted nomination is not there', () => {
  it('Not by its id: every reading and every command is answered 404, as for a nomination that never was', async () => {
    const { id } = await scene.kept('vang mat');
    const parts = ' /history /remarks /documents /past-awards /eligibility /readers /reader-acts'.split(' ');
    const words = [{ type: 'receive', level: 'WARD' }, { type: 'withdraw' }];
    for (const as of [...unlisted, { role: 'ADMIN' } as Acting]) {
      for (const part of parts) {
        expect(inShort(await read(`/v1/nominations/${id}${part}`, as))).toEqual([404, 'NOT_FOUND']);
      }
      for (const word of words) {
        expect(inShort(await season.command(id, word, as))).toEqual([404, 'NOT_FOUND']);
      }
      const preview = { ruleSet: { id: 'plain' } };
      expect(inShort(await request('POST', `/v1/nominations/${id}/migration`, preview, as))).toEqual([
        404,
        'NOT_FOUND',
      ]);
    }
    for (const as of listed) expect((await read(`/v1/nominations/${id}`, as)).status).toBe(200);
  });

  it('Not in lists and searches, and no page of them is short of it', async () => {
    const { id, beside } = await scene.kept('tim kiem bi mat');
    const search = '/v1/nominations/search?name=tim+kiem+bi+mat&limit=1';
    const list = `/v1/nominations?seasonId=${season.id}&nominee=tim+kiem+bi+mat&limit=1`;
    for (const as of unlisted) {
      for (const path of [search, list]) {
        const { body } = await read(path, as);
        expect([path, body.items.map((row: { id: string }) => row.id), body.next]).toEqual([path, [beside], null]);
      }
    }
    for (const as of listed) {
      expect(idsIn(await read('/v1/nominations/search?name=tim+bi+kiem', as)).sort()).toEqual([id, beside].sort());
    }
  });

  it('Not in an inbox that showed it a moment ago, nor in its counts and the tasks of the unit', async () => {
    const clerk = unlisted[2] as Acting;
    const count = async (as: Acting) => (await read('/v1/inbox', as)).body.counts.unit.count;
    const before = await count(clerk);
    const { id, beside } = await scene.kept('hop thu');
    expect(await count(clerk)).toBe(before + 1);
    expect(await count(listed[1] as Acting)).toBeGreaterThan(before + 1);
    for (const as of [clerk, unlisted[0] as Acting, unlisted[7] as Acting]) {
      const pages = [await read('/v1/inbox?limit=200', as), await read('/v1/inbox?name=hop+thu&limit=1', as)];
      pages.push(await read(`/v1/units/${season.units.W}/tasks?limit=200`, as));
      for (const page of pages) expect([idsIn(page).includes(id), idsIn(page).includes(beside)]).toEqual([false, true]);
      expect(pages[1]?.body.next).toBeNull();
    }
    expect(idsIn(await read('/v1/inbox?name=hop+thu', scene.head)).sort()).toEqual([id, beside].sort());
  });

  it('Not in numbers, in warnings and past awards of the same person, nor in a decision with a list', async () => {
    const numbers = async () => (await read(`/v1/seasons/${season.id}/tally`, { role: 'AUDITOR' })).body;
    const before = await numbers();
    const { id, beside } = await scene.kept('con so');
    const decided = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    expect((await season.command(id, decided, scene.head)).status).toBe(200);
    expect(await numbers()).toEqual({ ...before, openCases: before.openCases + 1 });
    const pastOf = async (as: Acting) => idsIn(await read(`/v1/nominations/${beside}/past-awards`, as));
    const warnedOf = async (as: Acting) =>
      (await read(`/v1/nominations/${beside}`, as)).body.warnings.map(
        (one: { nominationId: string }) => one.nominationId,
      );
    expect([await pastOf(scene.head), await warnedOf(scene.head)]).toEqual([[id], [id]]);
    expect([await pastOf(unlisted[0] as Acting), await warnedOf(unlisted[0] as Acting)]).toEqual([[], []]);
    expect(idsIn(await read(`/v1/commendations?nominationId=${id}`, { role: 'AUDITOR' }))).toEqual([]);
    const signed = { level: 'WARD', onward: 'STOP', nominationIds: [id] };
    const { status, body } = await request('POST', '/v1/signing-sessions', signed, unlisted[0] as Acting);
    expect([status, body.errors[0].message]).toEqual([422, 'there is no such nomination']);
  });

  it('Not in the log of attempts, which tells an auditor on the list', async () => {
    const { id } = await scene.kept('nhat ky');
    expect(inShort(await listOf(request, id).add(listed[1] as Acting, personOf(scene.head)))).toEqual([
      403,
      'ROLE_NOT_ALLOWED',
    ]);
    const objects = async (as: Acting) =>
      (await read('/v1/refused-attempts?limit=200', as)).body.items.map((row: { objectId: string }) => row.objectId);
    expect(await objects(listed[2] as Acting)).toContain(id);
    expect(await objects({ role: 'AUDITOR' })).not.toContain(id);
  });

  it('Not in a live stream, also of who comes back for what was told before it became restricted', async () => {
    const listen = (lastId: string | null) =>
      listenTo(`${stack.apiUrl}/v1/live`, { 'Laurel-Demo-Role': 'AUDITOR' }, lastId);
    const first = await listen(null);
    const { id, beside } = await scene.kept('truyen truc tiep');
    const again = await listen('0');
    for (const stream of [first, again]) await waitUntil(() => hears(stream, beside), { what: 'It', limitMs: 20_000 });
    expect(await hears(again, id)).toBe(false);
    for (const stream of [first, again]) stream.stop();
  });

  it('Not as a draft: it is kept to its list from its first moment, also from the others of its own unit', async () => {
    const nominatorId = await newPerson(request);
    const nominator = by(nominatorId, 'NOMINATOR', season.units.G);
    const other = by(await newPerson(request), 'NOMINATOR', season.units.G);
    const draft = { ...draftOf('nhap kin'), seasonId: season.id, fromUnitId: season.units.G };
    const created = await request('POST', '/v1/nominations', { ...draft, restricted: { basis: BASIS } }, nominator);
    expect(created.status).toBe(201);
    const { id } = created.body;
    for (const as of [other, { role: 'AUDITOR' } as Acting]) {
      expect(idsIn(await read('/v1/drafts', as))).not.toContain(id);
      expect(inShort(await read(`/v1/drafts/${id}`, as))).toEqual([404, 'NOT_FOUND']);
      expect(inShort(await read(`/v1/nominations/${id}/documents`, as))).toEqual([404, 'NOT_FOUND']);
    }
    expect(inShort(await draftsBy(request, other).change(id, '"1"', draftOf('nhap lo')))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await draftsBy(request, other).discard(id, '"1"'))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await season.command(id, { type: 'submit' }, other))).toEqual([404, 'NOT_FOUND']);
    expect(idsIn(await read('/v1/drafts', nominator))).toContain(id);
    expect((await season.command(id, { type: 'submit' }, nominator)).status).toBe(200);
  });
});
