import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { SHIPPED_RULE_SETS } from '@laurel/domain';
import { openStore, ruleSetHash, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

const ADMIN: Acting = { role: 'ADMIN' };
const hashOf = (id: string) => ruleSetHash(SHIPPED_RULE_SETS[id] as never);

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, '2024');
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const open = (query = '', as: Acting = ADMIN, id = season.id) =>
  request('GET', `/v1/seasons/${id}/open-nominations${query}`, undefined, as);
const idsOf = async (query?: string) => (await open(query)).body.items.map(({ nominationId }: any) => nominationId);
const move = async (id: string) => {
  const body = { type: 'migrateRuleSet', ruleSet: { id: '2025-07' }, reason: 'Luật mới có lợi hơn (dữ liệu bịa)' };
  expect((await season.command(id, body, ADMIN)).status).toBe(200);
};

describe('The open cases of a season, for who moves them to other rules', () => {
  it('Are told by where they stand and by which rules they go, without a name; a draft and a closed case are none', async () => {
    const id = await season.submitted('Nguyễn Văn Bịa');
    await season.nominate('Trần Thị Bịa');
    const gone = await season.submitted('Lê Thị Bịa');
    await season.command(gone, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    expect((await open()).body).toEqual({
      items: [
        {
          nominationId: id,
          seasonId: season.id,
          phase: 'IN_REVIEW',
          level: 'WARD',
          unit: { id: season.units.W, name: 'Phường' },
          ruleSet: { id: '2024', hash: hashOf('2024') },
        },
      ],
      next: null,
    });
  });

  it('A case that was moved goes by its new rules, and is left out where only the others are asked for', async () => {
    const [moved, stays] = [await season.submitted('Phạm Văn Bịa'), await season.submitted('Vũ Thị Bịa')];
    await move(moved);
    const row = (await open()).body.items.find(({ nominationId }: any) => nominationId === moved);
    expect(row.ruleSet).toEqual({ id: '2025-07', hash: hashOf('2025-07') });
    const others = await idsOf(`?notUnder=${hashOf('2025-07')}`);
    expect([others.includes(moved), others.includes(stays)]).toEqual([false, true]);
  });

  it('Of a restricted case not even that it is open is told', async () => {
    const id = await season.submitted('Đỗ Văn Bịa');
    expect(await idsOf()).toContain(id);
    await transact(store, (tx) => tx.rows('UPDATE nomination SET restricted = true WHERE id = $1', [id]));
    expect(await idsOf()).not.toContain(id);
  });

  it('ROLE_NOT_ALLOWED, NOT_FOUND: nobody but an administrator asks for them, and of a season that is there', async () => {
    const others: Acting[] = [{ role: 'AUDITOR' }, { role: 'HEAD', unitId: season.units.W }];
    for (const as of others) expect(inShort(await open('', as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(inShort(await open('', ADMIN, randomUUID()))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await open('?notUnder=2024'))).toEqual([422, 'INVALID_INPUT']);
  });
});
