import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { violationsOn } from '../support/verified.ts';

const REASON = 'Báo cáo chưa được xác nhận (dữ liệu bịa)';
const IN_WORDS = 'Biên bản họp của bà Trần Thị B (tên giả định)';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let id: string;
let clerk: Acting;
let nominator: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, 'hanoi-2022');
  clerk = { role: 'CLERK', unitId: season.units.W };
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  id = await season.submitted('remarks');
  await season.command(id, { type: 'receive', level: 'WARD' }, clerk);
}, 120_000);
afterAll(() => stack?.stop());

const remarks = (as: Acting, query = '') => request('GET', `/v1/nominations/${id}/remarks${query}`, undefined, as);

describe('The free texts of a nomination', () => {
  it('A document that is named in words is asked for and answered, and the ledger holds neither the words nor the reason', async () => {
    const ask = { type: 'requestSupplement', level: 'WARD', documents: [IN_WORDS, 'report'] };
    expect((await season.command(id, ask, clerk)).status).toBe(200);
    expect((await season.command(id, { type: 'supplement', documents: [IN_WORDS] }, nominator)).status).toBe(200);
    const back = { type: 'returnForCorrection', level: 'WARD', fields: ['report'], reason: REASON };
    expect((await season.command(id, back, clerk)).status).toBe(200);
    const { body } = await request('GET', `/v1/nominations/${id}/history`);
    const [told] = body.items.filter((entry: { kind: string }) => entry.kind === 'SupplementRequested');
    expect(told.body.documents).toEqual([expect.stringMatching(/^remark:[0-9a-f-]{36}$/), 'report']);
    for (const words of [REASON, IN_WORDS]) expect(JSON.stringify(body)).not.toContain(words);
  });

  it('The offices that it concerns read them, page by page: why it was returned, and which document was meant', async () => {
    for (const as of [
      nominator,
      clerk,
      { role: 'HEAD', unitId: season.units.CP } as const,
      { role: 'AUDITOR' } as const,
    ]) {
      const { status, body } = await remarks(as);
      expect([status, body.items.map(({ text }: { text: string }) => text)]).toEqual([200, [IN_WORDS, REASON]]);
    }
    const first = await remarks(clerk, '?limit=1');
    const second = await remarks(clerk, `?limit=1&after=${first.body.next}`);
    expect([first.body.items[0].text, second.body.items[0].text, second.body.next]).toEqual([IN_WORDS, REASON, null]);
  });

  it('UNIT_NOT_CONCERNED, ROLE_NOT_ALLOWED: nobody else reads them, an administrator neither', async () => {
    const code = async (as: Acting) => {
      const { status, body } = await remarks(as);
      return [status, body.code];
    };
    expect(await code({ role: 'CLERK', unitId: season.units.W2 })).toEqual([403, 'UNIT_NOT_CONCERNED']);
    expect(await code({ role: 'AGENCY', unitId: season.units.A1 })).toEqual([403, 'UNIT_NOT_CONCERNED']);
    expect(await code({ role: 'ADMIN' })).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(await code({})).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('The record holds', async () => {
    expect(await violationsOn(stack, 30_000)).toEqual([]);
  });
});
