import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

const RETURNED = {
  type: 'returnForCorrection',
  level: 'WARD',
  fields: ['nominee', 'achievement'],
  reason: 'Sai họ tên',
};
const RECEIVED = { type: 'receive', level: 'WARD' };
const DECIDED = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'FORWARD' };

let stack: Stack;
let request: Request;
let season: SmallSeason;
let [clerk, ward, group, district]: Acting[] = [];
let id: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  const steps = { WARD: ['receive', 'decide'], DISTRICT: ['decide'], CITY_POLICE: ['decide'] };
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE', steps });
  const { W, G, D } = season.units;
  clerk = { role: 'CLERK', unitId: W };
  ward = { role: 'HEAD', unitId: W };
  group = { role: 'NOMINATOR', unitId: G };
  district = { role: 'HEAD', unitId: D };
  id = await season.submitted('Nguyễn Văn Sai', { achievement: 'Cứu người ở sông' });
  await answer('Nguyễn Văn Gần', 'Cứu người ở hồ');
  await answer('Nguyễn Thị Đúng');
}, 120_000);
afterAll(() => stack?.stop());

/** Returned, and answered with these; what is left out stays as it stood. */
async function answer(nominee: string, achievement?: string): Promise<void> {
  const changes = { nominee, ...(achievement ? { achievement } : {}) };
  await done(RECEIVED, clerk);
  await done(RETURNED, clerk);
  await done({ type: 'resubmit', changes }, group);
}

async function done(body: object, as: Acting | undefined): Promise<void> {
  expect(await season.command(id, body, as as Acting)).toMatchObject({ status: 200 });
}

const read = async (path: string, as?: Acting) => (await request('GET', path, undefined, as)).body;

describe('A field that was corrected after a return', () => {
  it('Is what the case, the lists and the inbox say, the latest correction last', async () => {
    const expected = { nominee: { name: 'Nguyễn Thị Đúng' }, achievement: 'Cứu người ở hồ', period: '2022' };
    expect(await read(`/v1/nominations/${id}`, ward)).toMatchObject(expected);
    expect((await read('/v1/nominations', group)).items).toMatchObject([expected]);
    expect((await read('/v1/inbox', ward)).items).toMatchObject([{ nominee: 'Nguyễn Thị Đúng' }]);
    expect((await read(`/v1/units/${season.units.W}/tasks`, ward)).items).toMatchObject([
      { nominee: 'Nguyễn Thị Đúng' },
    ]);
  });

  it('Is what the case is found by, and the name that was wrong finds nothing', async () => {
    const found = async (path: string, name: string) =>
      (await read(`${path}?name=${encodeURIComponent(name)}`, ward)).items.length;
    expect([await found('/v1/nominations/search', 'thi dung'), await found('/v1/inbox', 'Đúng')]).toEqual([1, 1]);
    expect([await found('/v1/nominations/search', 'sai'), await found('/v1/inbox', 'gan')]).toEqual([0, 0]);
  });

  it('Goes with the case to the next level, and stands in the list of commendations and, masked, behind the certificate', async () => {
    await done(RECEIVED, clerk);
    await done(DECIDED, ward);
    expect((await read('/v1/inbox?name=dung', district)).items).toMatchObject([{ nominee: 'Nguyễn Thị Đúng' }]);
    const given = await read(`/v1/commendations?nominationId=${id}`);
    expect(given.items).toMatchObject([{ nominee: { name: 'Nguyễn Thị Đúng' }, level: 'WARD' }]);
    const [{ certificateCode }] = given.items;
    expect((await read(`/v1/public/certificates/${certificateCode}`)).recipient).toBe('N. T. Đúng');
  });
});
