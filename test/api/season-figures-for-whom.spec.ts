import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let before: SmallSeason;
let season: SmallSeason;

const NAME = 'Người được đếm (bịa)';
const head = (unitId: string): Acting => ({ role: 'HEAD', unitId });
const figures = async (query: string, as: Acting) =>
  (await request('GET', `/v1/seasons/${season.id}/figures${query}`, undefined, as)).body;
const counted = ({ came, left, open }: any) => [came, left, open];

/** Two files at the ward, of which it forwarded one to the district. */
beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  before = await smallSeason(request);
  season = await smallSeason(request);
  const [id = ''] = [await season.submitted(NAME), await season.submitted(`${NAME} 2`)];
  const forward = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' };
  await season.command(id, forward, head(season.units.W));
}, 180_000);
afterAll(() => stack?.stop());

describe('Who is told the figures of a season', () => {
  it('UNIT_NOT_CONCERNED: a head is told those of the own unit, and asks in vain for others', async () => {
    const own = await figures('', head(season.units.D));
    expect([own.lines.map(({ unit }: any) => unit.id), counted(own.total)]).toEqual([[season.units.D], [1, 0, 1]]);
    const other = await request(
      'GET',
      `/v1/seasons/${season.id}/figures?unitId=${season.units.W}`,
      undefined,
      head(season.units.D),
    );
    expect(inShort(other)).toEqual([403, 'UNIT_NOT_CONCERNED']);
  });

  it('An administrator is told the numbers, and finds no name of a nominee among them', async () => {
    const told = await figures('?level=WARD', { role: 'ADMIN' });
    expect([counted(told.total), JSON.stringify(told).includes(NAME)]).toEqual([[2, 1, 1], false]);
  });

  it.each([
    ['ROLE_NOT_ALLOWED', 403, '', 'CLERK'],
    ['NOT_FOUND', 404, '', 'AUDITOR'],
    ['INVALID_INPUT', 422, '?against=5d1c1f0e-8f0b-4b52-9d55-0d4c1b1f6a11', 'AUDITOR'],
    ['INVALID_INPUT', 422, '?level=NOWHERE', 'AUDITOR'],
  ] as const)('%s, %i: "%s" as %s', async (code, status, query, role) => {
    const id = code === 'NOT_FOUND' ? '5d1c1f0e-8f0b-4b52-9d55-0d4c1b1f6a11' : season.id;
    const as = { role, ...(role === 'CLERK' ? { unitId: season.units.W } : {}) };
    expect(inShort(await request('GET', `/v1/seasons/${id}/figures${query}`, undefined, as))).toEqual([status, code]);
  });

  it('Seasons are listed of the territory of a unit, for whoever belongs to one', async () => {
    const { body } = await request('GET', `/v1/seasons?unitId=${before.units.W}`, undefined, head(before.units.W));
    expect(body.items.map(({ id }: any) => id)).toEqual([before.id]);
  });
});
