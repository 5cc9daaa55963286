import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Answer, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { dayInVietnam as day } from './district.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let head: Acting;
let deputy: Acting;

const ADMIN: Acting = { role: 'ADMIN' };

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, '2024');
  head = { role: 'HEAD', unitId: season.units.W };
  deputy = { role: 'DEPUTY', unitId: season.units.W };
}, 120_000);
afterAll(() => stack?.stop());

/** The status and the paths of the wrong fields. */
const wrong = ({ status, body }: Answer) =>
  `${status} ${(body.errors ?? []).map(({ path }: { path: string }) => path).join(' ')}`;

describe('POST /v1/delegations', () => {
  const delegate = (more: object = {}, as: Acting = head) => {
    const paper = {
      role: 'DEPUTY',
      capacity: 'TUQ',
      scope: 'giấy khen',
      fromOn: day(-30),
      toOn: day(30),
      basis: 'UQ 1',
    };
    return request('POST', '/v1/delegations', { unitId: season.units.W, ...paper, ...more }, as);
  };

  it('The head of the unit delegates, and nobody else', async () => {
    expect((await delegate({}, deputy)).body).toMatchObject({ status: 403, code: 'ROLE_NOT_ALLOWED' });
    const elsewhere = await delegate({}, { role: 'HEAD', unitId: season.units.D });
    expect(elsewhere.body).toMatchObject({ status: 403, code: 'UNIT_NOT_CONCERNED' });
  });

  it('Each wrong field is named by its path', async () => {
    expect(wrong(await delegate({ fromOn: '2023-02-30' }))).toBe('422 fromOn');
    expect(wrong(await delegate({ fromOn: 'hôm qua', toOn: '0000-01-01' }))).toBe('422 fromOn toOn');
    expect(wrong(await delegate({ toOn: day(-31) }))).toBe('422 toOn');
    expect(wrong(await delegate({ toOn: day(336) }))).toBe('422 toOn');
    expect(wrong(await delegate({ capacity: 'HEAD' }))).toBe('422 capacity');
    expect(wrong(await delegate({ capacity: 'KT' }))).toBe('422 capacity');
    const nowhere = randomUUID();
    expect(wrong(await delegate({ unitId: nowhere }, { role: 'HEAD', unitId: nowhere }))).toBe('422 unitId');
    expect(wrong(await request('GET', '/v1/delegations?unitId=W'))).toBe('422 unitId');
  });

  it('CAPACITY_WITHOUT_DELEGATION, then DELEGATION_ENDED for one that ended yesterday, then the decision stands', async () => {
    const draft = {
      seasonId: season.id,
      fromUnitId: null,
      nominee: 'Người ở phường (tên giả định)',
      category: 'INDIVIDUAL',
    };
    const more = { period: '2022', achievement: 'tuq', asks: 'WARD', procedure: 'SIMPLIFIED' };
    const { id } = (await request('POST', '/v1/nominations', { ...draft, ...more }, head)).body;
    expect((await season.command(id, { type: 'submit' }, head)).status).toBe(200);
    const sign = () => {
      const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP', capacity: 'TUQ' };
      return season.command(id, answers, deputy);
    };
    expect(await sign()).toMatchObject({ status: 409, body: { code: 'CAPACITY_WITHOUT_DELEGATION' } });
    expect((await delegate({ toOn: day(-1) })).status).toBe(201);
    expect(await sign()).toMatchObject({ status: 409, body: { code: 'DELEGATION_ENDED' } });
    expect((await delegate({ fromOn: day(0), toOn: day(1) })).status).toBe(201);
    expect(await sign()).toMatchObject({ status: 200, body: { decisionNo: 1 } });
  });

  it('The same key is one delegation; with another body it is refused; the list has the latest first', async () => {
    const key = randomUUID();
    const first = await delegate({ basis: 'UQ 2' }, { ...head, key });
    expect((await delegate({ basis: 'UQ 2' }, { ...head, key })).body).toEqual(first.body);
    expect((await delegate({ basis: 'UQ 3' }, { ...head, key })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const { body } = await request('GET', `/v1/delegations?unitId=${season.units.W}&limit=2`);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toEqual(first.body);
  });
});

describe('POST /v1/units/{id}/successor', () => {
  const abolish = (unitId: string, more: object = {}, as: Acting = ADMIN) => {
    const body = { successorId: season.units.W2, abolishedOn: '2025-07-01', reason: 'sáp nhập (dữ liệu bịa)', ...more };
    return request('POST', `/v1/units/${unitId}/successor`, body, as);
  };

  it('An administrator names it, of a unit that there is', async () => {
    expect((await abolish(season.units.A1, {}, head)).body).toMatchObject({ status: 403, code: 'ROLE_NOT_ALLOWED' });
    expect((await abolish(randomUUID())).status).toBe(404);
    expect((await request('GET', `/v1/units/${randomUUID()}`)).status).toBe(404);
    expect((await request('GET', `/v1/units/${randomUUID()}/registers`)).status).toBe(404);
    expect((await abolish('A1')).status).toBe(422);
  });

  it('Each wrong field is named by its path, and nothing is marked', async () => {
    const { A1, A2, A3 } = season.units;
    const other = await smallSeason(request);
    expect(wrong(await abolish(A1, { successorId: randomUUID() }))).toBe('422 successorId');
    expect(wrong(await abolish(A1, { successorId: A1 }))).toBe('422 successorId');
    expect(wrong(await abolish(A1, { successorId: other.units.A2 }))).toBe('422 successorId');
    expect(wrong(await abolish(A1, { abolishedOn: '2025-06-31' }))).toBe('422 abolishedOn');
    expect(wrong(await abolish(A1, { abolishedOn: day(1) }))).toBe('422 abolishedOn');
    expect(wrong(await abolish(A1, { reason: ' ' }))).toBe('422 reason');
    expect((await request('GET', `/v1/units/${A1}`)).body).toMatchObject({ abolishedOn: null, level: 'AGENCY' });
    expect((await abolish(A1, { successorId: A2 })).status).toBe(202);
    expect(wrong(await abolish(A1, { successorId: A3 }))).toBe('422 successorId');
    expect(wrong(await abolish(A2, { successorId: A1 }))).toBe('422 successorId');
  });

  it('An agency does not succeed a ward, nor a ward an agency or a group', async () => {
    const { A2, A3, G, W, W2 } = season.units;
    expect(wrong(await abolish(W, { successorId: A3 }))).toBe('422 successorId');
    expect(wrong(await abolish(A3, { successorId: W2 }))).toBe('422 successorId');
    expect(wrong(await abolish(G, { successorId: W2 }))).toBe('422 successorId');
    expect((await request('GET', `/v1/units/${W}`)).body).toMatchObject({ abolishedOn: null });
    expect((await abolish(A2, { successorId: A3 })).status).toBe(202);
  });
});

describe('replaceUnit, by an administrator and without an abolition', () => {
  it('SUCCESSOR_OF_OTHER_KIND: an agency or a group does not review for a ward; a ward does, and for a district by the law', async () => {
    const { A3, D, G, W, W2 } = season.units;
    const id = await season.submitted('thay đơn vị (tên giả định)');
    const replace = async (unitId: string, successorId: string) => {
      const { status, body } = await season.command(
        id,
        { type: 'replaceUnit', unitId, successorId, reason: 'x' },
        ADMIN,
      );
      return [status, body.code];
    };
    for (const successor of [A3, G, D]) {
      expect(await replace(W, successor)).toEqual([422, 'SUCCESSOR_OF_OTHER_KIND']);
    }
    expect(await replace(W, W2)).toEqual([200, undefined]);
    expect(await replace(D, W2)).toEqual([200, undefined]);
    expect(await replace(W, W2)).toEqual([409, 'UNIT_NOT_IN_CASE']);
  });
});
