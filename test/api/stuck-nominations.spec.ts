import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { overdueClocks } from '../support/stuck.ts';

const ADMIN: Acting = { role: 'ADMIN' };

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const stuck = async () => (await request('GET', '/v1/stuck-nominations', undefined, ADMIN)).body.items;
const plant = (sql: string, of: unknown[]) => transact(store, (tx) => tx.rows(sql, of));

describe('Cases that do not go on by themselves', () => {
  it('A case that waits for its office is none of them', async () => {
    await season.submitted('Nguyễn Văn Bịa');
    expect(await stuck()).toEqual([]);
  });

  it('An administrator reads where a case is stuck, since when and why, and neither a name nor the case itself', async () => {
    const id = await season.submitted('Trần Thị Bịa');
    await transact(store, (tx) => overdueClocks(tx, [id]));
    await plant('UPDATE task SET closed_at = now() WHERE nomination_id = $1', [id]);
    expect(await stuck()).toEqual([
      {
        nominationId: id,
        seasonId: season.id,
        phase: 'IN_REVIEW',
        level: 'WARD',
        unit: { id: season.units.W, name: 'Phường' },
        reasons: [
          { reason: 'CLOCK_OVERDUE', since: '2022-03-01T00:00:00.000Z' },
          { reason: 'NO_TASK', since: null },
        ],
      },
    ]);
    expect(inShort(await request('GET', `/v1/nominations/${id}`, undefined, ADMIN))).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });

  it('A case is told whose season ended long ago, and one whose unit was abolished, until it is closed', async () => {
    const other = await smallSeason(request);
    const id = await other.submitted('Lê Thị Bịa');
    await plant("UPDATE season SET ended_at = now() - interval '1 day' WHERE id = $1", [other.id]);
    await plant(
      `INSERT INTO reorganisation (unit_id, reason, asked_by, created_at)
       VALUES ($1, 'bịa', '{"kind":"SYSTEM"}', now() - interval '1 day')`,
      [other.units.W],
    );
    const [row] = (await stuck()).filter(({ nominationId }: any) => nominationId === id);
    expect(row.reasons.map(({ reason }: any) => reason)).toEqual(['SEASON_OVER', 'UNIT_ABOLISHED']);
    await plant("UPDATE nomination SET phase = 'CLOSED', outcome = 'LAPSED', closed_at = now() WHERE id = $1", [id]);
    expect((await stuck()).map(({ nominationId }: any) => nominationId)).not.toContain(id);
  });

  it('Of a restricted case not even that it is stuck is told', async () => {
    const id = await season.submitted('Phạm Thị Bịa');
    await transact(store, (tx) => overdueClocks(tx, [id]));
    const told = async () => (await stuck()).some(({ nominationId }: any) => nominationId === id);
    expect(await told()).toBe(true);
    await plant('UPDATE nomination SET restricted = true WHERE id = $1', [id]);
    expect(await told()).toBe(false);
  });

  it('ROLE_NOT_ALLOWED: nobody but an administrator asks for them', async () => {
    const others: Acting[] = [{ role: 'AUDITOR' }, { role: 'HEAD', unitId: season.units.W }];
    for (const as of others) {
      expect(inShort(await request('GET', '/v1/stuck-nominations', undefined, as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    }
  });
});
