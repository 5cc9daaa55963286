import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let other: SmallSeason;

const OFFICER = randomUUID();
const YEAR = new Date().getFullYear();
const DECIDED = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
const FORWARD = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' };

/** Two of the first season are commended by numbers 1 and 2, the second by an officer; one goes on; one of another season has number 1. */
beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  other = await smallSeason(request);
  const { W } = season.units;
  const ids = new Map<string, string>();
  for (const name of ['An', 'Bình', 'Chi']) ids.set(name, await season.submitted(`Nguyễn ${name}`));
  const head: Acting = { role: 'HEAD', unitId: W };
  await transact(store, (tx) =>
    tx.rows('INSERT INTO person (id, name, created_at) VALUES ($1, $2, now())', [OFFICER, 'Cán bộ (bịa)']),
  );
  await season.command(ids.get('An') as string, DECIDED, head);
  await season.command(ids.get('Bình') as string, DECIDED, { ...head, headers: { 'Laurel-Demo-Person': OFFICER } });
  await season.command(ids.get('Chi') as string, FORWARD, head);
  await other.command(await other.submitted('Nguyễn Dung'), DECIDED, { role: 'HEAD', unitId: other.units.W });
  await transact(store, (tx) =>
    tx.rows(`UPDATE nomination SET submitted_at = '2026-03-09T16:59:59Z' WHERE id = $1`, [ids.get('Chi')]),
  );
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const found = async (query: string, as: Acting = { role: 'AUDITOR' }) => {
  const { status, body } = await request('GET', `/v1/nominations/search?${query}`, undefined, as);
  expect({ query, status }).toEqual({ query, status: 200 });
  return body.items.map((row: any) => row.nominee.name.replace('Nguyễn ', '')).sort();
};

describe('An auditor finds a case', () => {
  it.each<[string, () => string, string[]]>([
    ['by the number of a decision, of every issuer', () => 'decisionNo=1', ['An', 'Dung']],
    ['by a number of one season', () => `decisionNo=1&seasonId=${season.id}`, ['An']],
    ['by a number of a year', () => `decisionNo=2&year=${YEAR}`, ['Bình']],
    ['not by a number of another year', () => `decisionNo=2&year=${YEAR - 1}`, []],
    ['by the number in the register of commendations', () => 'registerNo=2', ['Bình']],
    ['by both numbers of one commendation alone', () => 'decisionNo=1&registerNo=2', []],
    ['by a number that nobody gave', () => 'decisionNo=77', []],
    ['by an officer who acted in it', () => `officerId=${OFFICER}`, ['Bình']],
    ['by an officer and another number', () => `officerId=${OFFICER}&decisionNo=1`, []],
    ['by an officer who did nothing', () => `officerId=${randomUUID()}`, []],
    ['by a unit that it passes', () => `unitId=${season.units.D}`, ['An', 'Bình', 'Chi']],
    ['by the group that proposed it', () => `unitId=${other.units.G}`, ['Dung']],
    ['not by a unit beside its way', () => `unitId=${season.units.W2}`, []],
    ['by the last second of the day on which it was handed in', () => 'from=2026-03-09&until=2026-03-09', ['Chi']],
    ['not by the day after', () => 'from=2026-03-10&until=2026-03-11', []],
    ['by a beginning alone', () => 'from=2026-03-10', ['An', 'Bình', 'Dung']],
    ['by an end alone', () => 'until=2026-03-31', ['Chi']],
    ['by a name within a unit', () => `name=nguyen%20b&unitId=${season.units.W}`, ['Bình']],
    ['by the very name within a time', () => 'name=nguyen%20chi&until=2026-03-31', ['Chi']],
    ['not by the very name outside of it', () => 'name=nguyen%20chi&from=2026-03-31', []],
  ])('%s', async (_, query, names) => {
    expect(await found(query())).toEqual(names);
  });

  it('page by page, without a name in order of id', async () => {
    const path = `/v1/nominations/search?unitId=${season.units.W}&limit=2`;
    const first = await request('GET', path);
    const rest = await request('GET', `${path}&after=${encodeURIComponent(first.body.next)}`);
    const ids = [...first.body.items, ...rest.body.items].map(({ id }: any) => id);
    expect([ids.length, rest.body.next, ids]).toEqual([3, null, ids.toSorted()]);
  });
});

describe('Whatever is asked for', () => {
  it('Every other office finds what concerns its unit, and no more', async () => {
    const head: Acting = { role: 'HEAD', unitId: season.units.D };
    expect(await found('decisionNo=1', head)).toEqual(['An']);
    expect(await found('decisionNo=1', { role: 'HEAD', unitId: season.units.W2 })).toEqual([]);
    expect(await found(`unitId=${other.units.W}`, head)).toEqual([]);
    expect(await found(`officerId=${OFFICER}`, { role: 'HEAD', unitId: other.units.W })).toEqual([]);
  });

  it.each([
    '',
    'seasonId=5d1c1f0e-8f0b-4b52-9d55-0d4c1b1f6a11',
    'decisionNo=0',
    'decisionNo=1.5',
    'registerNo=1000001',
    'year=2026',
    'officerId=Cán bộ',
    'from=2026-02-30',
    'from=0000-01-01',
    'from=2026-03-10&until=2026-03-09',
  ])('INVALID_INPUT: "%s" is no question to it', async (query) => {
    const answer = await request('GET', `/v1/nominations/search?${query}`, undefined, { role: 'AUDITOR' });
    expect(inShort(answer)).toEqual([422, 'INVALID_INPUT']);
  });
});
