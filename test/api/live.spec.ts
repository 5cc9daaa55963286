import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { liveEntries, reader, type Store, openStore } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost, untilAnswered } from '../support/callers.ts';
import { type Listener, listenTo } from '../support/live.ts';

let stack: Stack;
let request: Request;
let store: Store;
let season: SmallSeason;
let other: SmallSeason;
const listeners: Listener[] = [];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  store = await openStore({ url: stack.databaseUrl, poolSize: 2 });
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
  other = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
}, 120_000);
afterAll(async () => {
  for (const listener of listeners) listener.stop();
  await store?.destroy();
  await stack?.stop();
});

const AUDITOR = { 'Laurel-Demo-Role': 'AUDITOR' };
const officeOf = (unitId: string) => ({
  'Laurel-Demo-Role': 'CLERK',
  'Laurel-Demo-Unit': unitId,
  'Laurel-Demo-Person': randomUUID(),
});

async function listen(headers: Record<string, string>, lastId?: string | null): Promise<Listener> {
  const listener = await listenTo(`${stack.apiUrl}/v1/live`, headers, lastId);
  listeners.push(listener);
  return listener;
}

/** What the ledger holds behind a position, in order. */
async function ledger(after: string | null, unitId: string | null = null): Promise<number[]> {
  const asked = { after: Number(after), upTo: Number.MAX_SAFE_INTEGER, unitId, limit: 100_000 };
  return (await liveEntries(reader(store), asked)).map(({ position }) => position);
}

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 600 && !(await done()); waited++) await sleep(50);
}

/** Submits and decides a nomination; rivals of many cases at once write in every order. */
async function oneCase(at: SmallSeason, name: string): Promise<void> {
  const id = await at.submitted(name);
  const decision = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
  const { status } = await untilAnswered((as) => at.command(id, decision, as), { role: 'HEAD', unitId: at.units.W });
  expect(status).toBe(200);
}

const positions = ({ heard }: Listener) => heard.map(({ position }) => position);

describe('A live stream', () => {
  it('tells every entry once and in order to readers that break off again and again, while rivals write', async () => {
    const auditor = await listen(AUDITOR);
    const ward = await listen(officeOf(season.units.W));
    const from = { auditor: auditor.lastId, ward: ward.lastId };
    let isWriting = true;
    const restless = (async () => {
      while (isWriting) {
        await sleep(60);
        auditor.drop();
        await sleep(40);
        ward.drop();
      }
    })();
    const cases = Array.from({ length: 40 }, (_, n) => n);
    await atMost(8, cases, (n) => oneCase(n % 2 ? season : other, `live-${n}`));
    isWriting = false;
    await restless;
    const [all, own] = [await ledger(from.auditor), await ledger(from.ward, season.units.W)];
    expect(all.length).toBeGreaterThanOrEqual(160);
    await until(() => auditor.heard.length >= all.length && ward.heard.length >= own.length);
    await sleep(500); // What is told twice would come now.
    expect(positions(auditor)).toEqual(all);
    expect(positions(ward)).toEqual(own);
    expect(own.length).toBeLessThan(all.length);
    expect(Math.min(auditor.visits, ward.visits)).toBeGreaterThan(3);
    expect(auditor.resets + ward.resets).toBe(0);
  }, 120_000);

  it('goes on behind the id that a reader brings, however long it was away', async () => {
    const all = await ledger('0');
    const late = await listen(AUDITOR, '0');
    await until(() => late.heard.length >= all.length);
    expect(positions(late)).toEqual(all);
    const middle = all[Math.floor(all.length / 2)] as number;
    const half = await listen(AUDITOR, String(middle));
    await until(() => half.heard.length >= all.length / 2 - 1);
    expect(positions(half)).toEqual(all.filter((position) => position > middle));
  });

  it('tells ids and codes, and neither names nor texts nor persons', async () => {
    const ward = await listen(officeOf(season.units.W));
    const id = await season.submitted('Tên Không Được Nói');
    await until(() => ward.heard.length >= 2);
    const [submitted] = ward.heard;
    const { at, position, caseSeq, ...rest } = submitted ?? ({} as never);
    expect(rest).toEqual({
      nominationId: id,
      seasonId: season.id,
      kind: 'NominationSubmitted',
      level: null,
      unitId: season.units.G,
    });
    expect(JSON.stringify(ward.heard)).not.toContain('Tên');
  });

  it('sends a reader that knows a place of another ledger to read anew', async () => {
    const lost = await listen(AUDITOR, '900000000000000');
    expect(lost.resets).toBe(1);
    expect(Number(lost.lastId)).toBeLessThan(900_000_000_000_000);
  });
});
