import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;

const NAMES = ['Nguyễn Văn A', 'Trần Thị Bích', 'Nguyễn Đức An', 'Lê Hoà', 'Đỗ Văn Nguyên'];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  for (const name of NAMES) await season.submitted(name);
}, 120_000);
afterAll(() => stack?.stop());

describe('A search by name', () => {
  const found = async (name: string, as: Acting, more = '') => {
    const path = `/v1/nominations/search?name=${encodeURIComponent(name)}${more}`;
    const { status, body } = await request('GET', path, undefined, as);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body.items.map((row: { nominee: { name: string } }) => row.nominee.name);
  };

  it('finds what the unit proposed, reviews or will review', async () => {
    for (const [role, unitId] of [
      ['NOMINATOR', season.units.G],
      ['CLERK', season.units.W],
      ['HEAD', season.units.CP],
    ] as const) {
      expect((await found('nguyen van', { role, unitId })).sort()).toEqual(['Nguyễn Văn A', 'Đỗ Văn Nguyên']);
    }
    expect(await found('le hoa', { role: 'AUDITOR' })).toEqual(['Lê Hoà']);
    expect(await found('le hoa', { role: 'CLERK', unitId: season.units.W2 })).toEqual([]);
  });

  it('finds for an agency what it was asked about', async () => {
    const asking = await smallSeason(request, { route: ['WARD'], steps: { WARD: ['consult', 'decide'] } });
    const id = await asking.submitted('Phạm Thị Bích');
    const agency: Acting = { role: 'AGENCY', unitId: asking.units.A1 };
    expect(await found('bich', agency)).toEqual([]);
    const asked = { type: 'consult', level: 'WARD', units: [asking.units.A1], workingDays: 3 };
    const { status, body } = await asking.command(id, asked, { role: 'CLERK', unitId: asking.units.W });
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
    expect(await found('bich', agency)).toEqual(['Phạm Thị Bích']);
    const inbox = await request('GET', '/v1/inbox', undefined, agency);
    expect(inbox.body.items.map((task: any) => [task.nominee, task.kind])).toEqual([
      ['Phạm Thị Bích', 'REPLY_CONSULTATION'],
    ]);
  });

  it('is read page by page', async () => {
    const first = await request('GET', '/v1/nominations/search?name=nguyen&limit=2', undefined, { role: 'AUDITOR' });
    expect(first.body.items).toHaveLength(2);
    const rest = await found('nguyen', { role: 'AUDITOR' }, `&after=${encodeURIComponent(first.body.next)}`);
    const names = [...first.body.items.map((row: any) => row.nominee.name), ...rest];
    expect(names.sort()).toEqual(['Nguyễn Văn A', 'Nguyễn Đức An', 'Đỗ Văn Nguyên']);
  });

  it('ROLE_NOT_ALLOWED: an administrator reads no dossier; IDENTITY_REQUIRED: nor does nobody', async () => {
    const path = '/v1/nominations/search?name=nguyen';
    const admin = await request('GET', path, undefined, { role: 'ADMIN' });
    expect([admin.status, admin.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const nobody = await request('GET', path, undefined, {});
    expect([nobody.status, nobody.body.code]).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it.each(['', 'name=', 'name=...', 'name=a&after=NAME', 'name=a&limit=0'])(
    'INVALID_INPUT: "%s" is no question to it',
    async (query) => {
      const { status, body } = await request('GET', `/v1/nominations/search?${query}`, undefined, { role: 'AUDITOR' });
      expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
    },
  );
});
