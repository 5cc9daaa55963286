import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { sha256Of } from '../support/documents.ts';
import { everythingOf } from '../support/everything-of.ts';
import { tablesThatHold } from '../support/every-column.ts';
import { nomineeIn, withAccount } from '../support/nominees.ts';
import { signIn } from '../support/people.ts';
import { violationsOn } from '../support/verified.ts';

const home = throwAwayHome();
let stack: Stack;
let owner: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo' });
  owner = await openStore({ url: stack.databaseUrl, as: 'owner' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { route: ['WARD'], nomineeVisibility: 'OUTCOME' });
}, 120_000);
afterAll(async () => {
  await owner?.destroy();
  await stack?.stop();
});

const admin: Acting = { role: 'ADMIN' };
const erase = (id: string, as: Acting = admin, basis = 'Đơn số 5 ngày 01/11/2026 (bịa)') =>
  request('POST', `/v1/people/${id}/erase`, { basis }, as);

const NAME = 'Đặng Thị Xoá Hết';
const AS_TYPED = [NAME, 'dang thi xoa het', 'xoa-het'];

describe('Whose data are erased', () => {
  it('Is in no column of no table, is found by no search, signs in no more, and the ledger still verifies', async () => {
    const { person, nominationId, document, content, draftId } = await everythingOf(stack.apiUrl, season, NAME);
    const [{ hash }] = await owner.query('SELECT head_hash AS hash FROM nomination WHERE id = $1', [nominationId]);
    const before = await tablesThatHold(owner, ...AS_TYPED, person.login);
    const held = [
      'account',
      'achievement',
      'document',
      'finding',
      'intake_request',
      'nominee',
      'person',
      'remark',
      'submission',
      'task',
    ];
    expect(before).toEqual(held);
    const search = () => request('GET', `/v1/nominations/search?name=${encodeURIComponent('Đặng Thị Xoá')}`);
    expect((await search()).body.items).toHaveLength(2);

    const { status, body } = await erase(person.id);
    expect([status, body]).toEqual([
      200,
      { id: person.id, erasedAt: expect.any(String), nominees: 1, nominations: 3, documents: 1 },
    ]);

    expect(await tablesThatHold(owner, ...AS_TYPED, person.login)).toEqual([]);
    expect((await search()).body.items).toEqual([]);
    expect(inShort(await signIn(stack.apiUrl, person.login))).toEqual([401, 'SIGN_IN_REFUSED']);
    expect(inShort(await person.request('GET', '/v1/me/data'))).toEqual([401, 'IDENTITY_REQUIRED']);
    const folder = join(home, 'documents', document.id.slice(0, 2), document.id);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    const rows = await owner.query('SELECT state, sha256, file_name FROM document WHERE id = $1', [document.id]);
    expect(rows).toEqual([{ state: 'REMOVED', sha256: sha256Of(content), file_name: '' }]);
    expect((await request('GET', `/v1/drafts/${draftId}`)).status).toBe(404);

    expect(await violationsOn(stack)).toEqual([]);
    const { body: read } = await request('GET', `/v1/nominations/${nominationId}`);
    expect(read).toMatchObject({ nominee: { name: '' }, outcome: 'COMMENDED', commendations: [{ state: 'ISSUED' }] });
    expect(await owner.query('SELECT head_hash AS hash FROM nomination WHERE id = $1', [nominationId])).toEqual([
      { hash },
    ]);
    expect((await request('GET', `/v1/nominations/${nominationId}/consent`)).body.state).toBe('WITHDRAWN');
  });

  it('Stays erased when it is asked again, by the same key and by another, and the first time counts', async () => {
    const { id } = await withAccount(stack.apiUrl, 'Người rút tên (bịa)');
    const as = { ...admin, key: randomUUID() };
    const first = await erase(id, as);
    expect((await erase(id, as)).body).toEqual(first.body);
    expect((await erase(id, admin, 'Đơn khác (bịa)')).body).toEqual(first.body);
    const rows = await owner.query('SELECT basis FROM erasure WHERE person_id = $1', [id]);
    expect(rows).toEqual([{ basis: 'Đơn số 5 ngày 01/11/2026 (bịa)' }]);
  });

  it('Waits while a nomination is under way: nothing is erased, and the name can be told', async () => {
    const { person, nominationId, consents } = await nomineeIn(stack.apiUrl, season, 'erasure-open');
    const refused = await erase(person.id);
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'id']);
    expect((await consents()).items[0]?.nominee.name).toBe('erasure-open');
    await season.command(nominationId, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    expect((await erase(person.id)).status).toBe(200);
  });

  it('Leaves others alone: who stands in the same letter stays, and the letter says no more whom it praised', async () => {
    const { person, nominationId } = await nomineeIn(stack.apiUrl, season, 'erasure-letter');
    const item = { category: 'INDIVIDUAL', period: '2022', achievement: 'cùng một tờ trình', asks: 'WARD' };
    const nominations = ['erasure-letter', 'erasure-beside'].map((nominee) => ({ ...item, nominee }));
    const letter = { seasonId: season.id, fromUnitId: season.units.G, letterNo: '13/TTr', note: 'Về ERASURE-LETTER' };
    const nominator: Acting = { role: 'NOMINATOR', unitId: season.units.G };
    const { body } = await request('POST', '/v1/submissions', { ...letter, nominations }, nominator);
    const [own, beside] = body.items.map((one: { nominationId: string }) => one.nominationId);
    for (const id of [nominationId, own]) await season.command(id, { type: 'withdraw' }, nominator);
    const before = await request('GET', `/v1/nominations/${beside}`);
    expect((await erase(person.id)).body.nominations).toBe(2);
    expect((await request('GET', `/v1/nominations/${beside}`)).body).toEqual(before.body);
    const said = await owner.query('SELECT letter_no, note FROM submission WHERE id = $1', [body.id]);
    expect(said).toEqual([{ letter_no: '13/TTr', note: null }]);
  });

  it('Is like nobody: two who were erased are not taken for one person, and who has the name later is somebody new', async () => {
    const erasedOne = async () => {
      const nominee = await nomineeIn(stack.apiUrl, season, 'erasure-again');
      const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
      await season.command(nominee.nominationId, answers, { role: 'HEAD', unitId: season.units.W });
      expect((await erase(nominee.person.id)).status).toBe(200);
      return nominee;
    };
    const [first, second] = [await erasedOne(), await erasedOne()];
    expect(second.nomineeId).not.toBe(first.nomineeId);
    const past = await request('GET', `/v1/nominations/${first.nominationId}/past-awards`);
    expect([past.status, past.body.items]).toEqual([200, []]);
    expect((await request('GET', `/v1/nominations/${first.nominationId}`)).body.warnings).toEqual([]);
  });

  it('ROLE_NOT_ALLOWED: by an administrator, for another person, on a paper that names nobody', async () => {
    const { id } = await withAccount(stack.apiUrl, 'Lê Văn Còn (bịa)');
    expect(inShort(await erase(id, { role: 'HEAD', unitId: season.units.W }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const own: Acting = { ...admin, headers: { 'Laurel-Demo-Person': id } };
    expect(inShort(await erase(id, own))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const named = await erase(id, admin, 'Đơn của ông Lê Văn Còn (bịa)');
    expect(named.body.errors[0].path).toBe('basis');
    expect(inShort(await erase(randomUUID()))).toEqual([404, 'NOT_FOUND']);
    await expect(owner.query(`SELECT erase_person($1, '{}')`, [id])).rejects.toThrow(/nobody asked to erase/);
  });
});
