import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let store: Store;
let request: Request;
let before: SmallSeason;
let season: SmallSeason;

const AUDITOR: Acting = { role: 'AUDITOR' };
const head = (unitId: string): Acting => ({ role: 'HEAD', unitId });
const FORWARD = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' };
const COMMEND = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };

const figures = async (query = '', as = AUDITOR) =>
  (await request('GET', `/v1/seasons/${season.id}/figures${query}`, undefined, as)).body;
const counted = ({ came, left, open, overdue }: any) => [came, left, open, overdue];
const granted = ({ granted: now, recipients, grantedBefore, recipientsBefore }: any) => [
  now,
  recipients,
  grantedBefore,
  recipientsBefore,
];

/** Ward: two commended, one forwarded, two open; one of these is late. The season before commended one there. */
beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  before = await smallSeason(request);
  await before.command(await before.submitted('Đợt trước (bịa)'), COMMEND, head(before.units.W));
  season = await smallSeason(request);
  const { W } = season.units;
  const ids: string[] = [];
  for (const name of ['A', 'A', 'B', 'C', 'D']) {
    ids.push(await season.submitted(`Người ${name} (bịa)`, { achievement: `${name} ${ids.length}` }));
  }
  for (const id of ids.slice(0, 2)) await season.command(id, COMMEND, head(W));
  await season.command(ids[2] as string, FORWARD, head(W));
  await transact(store, async (tx) => {
    for (const [id, at] of [
      [before.id, '2026-01-05T00:00:00Z'],
      [season.id, '2026-04-01T00:00:00Z'],
    ]) {
      await tx.rows('UPDATE season SET opened_at = $2 WHERE id = $1', [id, at]);
    }
    const spans = [
      [ids[0], '2026-04-27T02:00:00Z', '2026-04-29T02:00:00Z'],
      [ids[1], '2026-04-29T02:00:00Z', '2026-05-06T02:00:00Z'],
      [ids[2], '2026-05-04T02:00:00Z', '2026-05-04T09:00:00Z'],
    ];
    for (const span of spans) {
      await tx.rows(
        'UPDATE task SET opened_at = $2, closed_at = $3 WHERE nomination_id = $1 AND closed_at IS NOT NULL',
        span,
      );
    }
    await tx.rows(`UPDATE task SET due_at = '2026-04-02T00:00:00Z' WHERE nomination_id = $1`, [ids[3]]);
    await tx.rows(`UPDATE level_review SET opened_at = '2026-04-02T00:00:00Z' WHERE nomination_id = $1`, [ids[3]]);
  });
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

describe('The figures of a season', () => {
  it.each([
    ['WARD', [5, 3, 2, 1], [2, 1, 1, 1]],
    ['DISTRICT', [1, 0, 1, 0], [0, 0, 0, 0]],
    ['CITY_POLICE', [0, 0, 0, 0], [0, 0, 0, 0]],
  ])(
    '%s: files that came, left, lie there and are late %j; grants and recipients, now and before %j',
    async (level, files, grants) => {
      const { by, lines } = await figures();
      const line = lines.find((one: any) => one.level === level);
      expect([by, line.unit, counted(line), granted(line)]).toEqual(['level', null, files, grants]);
    },
  );

  it('Of one level they are told by unit, and the season before is known by the code of the unit', async () => {
    const { by, lines, total, isWhole } = await figures('?level=WARD');
    expect([by, isWhole, lines.map(({ unit }: any) => unit)]).toEqual([
      'unit',
      true,
      [{ id: season.units.W, name: 'Phường' }],
    ]);
    expect([granted(lines[0]), granted(total), counted(total)]).toEqual([
      [2, 1, 1, 1],
      [2, 1, 1, 1],
      [5, 3, 2, 1],
    ]);
  });

  it('The season before is the one that was opened last, another where it is named, and none for the first', async () => {
    expect((await figures()).against.id).toBe(before.id);
    const { against, total } = await figures(`?against=${season.id}`);
    expect([against.id, granted(total)]).toEqual([season.id, [2, 1, 2, 1]]);
    const first = await request('GET', `/v1/seasons/${before.id}/figures`, undefined, AUDITOR);
    expect([first.body.against, granted(first.body.total)]).toEqual([null, [1, 1, 0, 0]]);
  });

  it('A step takes the working days of Vietnam: holidays and the day on which it came are not counted', async () => {
    // 27 to 29 April: 2 days; 29 April to 6 May over two holidays and a weekend: 3; within one day: 0.
    const { steps } = await figures('?level=WARD');
    expect(steps).toEqual([{ kind: 'DECIDE', done: 3, medianDays: 2, ninetiethDays: 3 }]);
  });

  it('Every open file has an age, from the working day on which it came to where it lies', async () => {
    const { ages, total } = await figures();
    expect(ages.map(({ files }: any) => files)).toEqual([2, 0, 0, 0, 1]);
    expect(total.open).toBe(3);
  });

  it('Of a restricted case no number tells', async () => {
    const id = await season.submitted('Người E (bịa)');
    expect((await figures()).total.open).toBe(4);
    await transact(store, (tx) => tx.rows('UPDATE nomination SET restricted = true WHERE id = $1', [id]));
    const { total, ages } = await figures();
    expect([total.open, ages.reduce((sum: number, age: any) => sum + age.files, 0)]).toEqual([3, 3]);
  });
});
