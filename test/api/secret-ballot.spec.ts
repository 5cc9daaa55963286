import { createHash, randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { holdLock, waitingForLock } from '../support/faults.ts';
import { violationsOn } from '../support/verified.ts';
import { superuser } from '../verify/superuser.ts';

let stack: Stack;
let store: Store;
let owner: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  owner = await openStore({ url: stack.databaseUrl, as: 'owner' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, 'hanoi-2022');
}, 120_000);
afterAll(async () => {
  await owner?.destroy();
  await store?.destroy();
  await stack?.stop();
});

const VOTES = ['FOR', 'AGAINST', 'BLANK'] as const;
const ballot = (seat: number, vote: string) => ({ type: 'castBallot', level: 'WARD', seat, vote });
const ward = (role: Acting['role'], key = randomUUID()) => ({ role, unitId: season.units.W, key }) as const;

/** A case whose council of three sits at the ward. */
async function sitting(name: string): Promise<string> {
  const id = await season.submitted(name);
  const steps = [
    ['CLERK', { type: 'receive', level: 'WARD' }],
    ['CLERK', { type: 'appraise', level: 'WARD', eligible: true }],
    ['SECRETARY', { type: 'conveneCouncil', level: 'WARD', members: 3 }],
  ] as const;
  for (const [role, body] of steps) expect((await season.command(id, body, ward(role))).status).toBe(200);
  return id;
}

/** Envelopes of ballots that were answered. */
const leftBehind = () => reader(store).rows('SELECT * FROM ballot_envelope');

/** The minutes of the council, as its history tells them. */
async function closed(id: string) {
  const { status } = await season.command(id, { type: 'closeCouncil', level: 'WARD' }, ward('SECRETARY'));
  const { body } = await request('GET', `/v1/nominations/${id}/history`);
  return { status, last: body.items.at(-1) };
}

describe('A secret ballot', () => {
  it('leaves nothing by which a vote could be told from its voter', async () => {
    const id = await sitting('secret');
    for (const [index, vote] of ['FOR', 'AGAINST', 'FOR'].entries()) {
      expect((await season.command(id, ballot(index + 1, vote), ward('MEMBER'))).status).toBe(200);
    }
    const minutes = (await closed(id)).last;
    expect(minutes).toMatchObject({ kind: 'CouncilClosed', body: { count: { for: 2, against: 1, blank: 0 } } });
    expect(minutes.body.slips).toHaveLength(3);
    const { body } = await request('GET', `/v1/nominations/${id}/history`);
    const cast = body.items.filter((entry: { kind: string }) => entry.kind === 'BallotCast');
    expect(cast.map((entry: { body: object }) => Object.hasOwn(entry.body, 'vote'))).toEqual([false, false, false]);
    expect(await leftBehind()).toEqual([]);
    const kept = await reader(store).rows<{ fingerprint: string }>(
      'SELECT fingerprint FROM command WHERE case_id = $1',
      [id],
    );
    const guesses = [1, 2, 3].flatMap((seat) => VOTES.map((vote) => guess(id, JSON.stringify(ballot(seat, vote)))));
    expect(kept.filter(({ fingerprint }) => guesses.includes(fingerprint))).toEqual([]);
  });

  it('that is sent again stays as it was first cast, whatever it says now', async () => {
    const id = await sitting('again');
    const member = ward('MEMBER');
    const first = await season.command(id, ballot(1, 'FOR'), member);
    const again = await season.command(id, ballot(1, 'AGAINST'), member);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(await leftBehind()).toEqual([]);
  });

  it('that is refused leaves no vote behind, and nor do many that are sent at once', async () => {
    const id = await sitting('refused');
    const absent = await season.command(id, ballot(4, 'FOR'), ward('MEMBER'));
    expect([absent.status, absent.body.code]).toEqual([422, 'NOT_A_MEMBER']);
    const member = ward('MEMBER');
    const many = [1, 2, 3].flatMap((seat) => [ward('MEMBER'), member].map((as) => ({ seat, as })));
    await Promise.all(many.map(({ seat, as }) => season.command(id, ballot(seat, 'FOR'), as)));
    expect(await leftBehind()).toEqual([]);
  });
});

describe('A secret ballot that was answered TASK_BUSY', () => {
  it('leaves no vote behind, and counts as it is sent again, under the same key', async () => {
    const id = await sitting('busy');
    const letGo = await holdLock(owner, 'SELECT FROM nomination WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const first = season.command(id, ballot(1, 'BLANK'), ward('MEMBER'));
    await waitingForLock(owner, 1);
    const member = ward('MEMBER');
    const busy = await season.command(id, ballot(2, 'FOR'), member);
    expect([busy.status, busy.body.code]).toEqual([409, 'TASK_BUSY']);
    expect(await leftBehind()).toHaveLength(1); // That of the first, which is on its way.
    await letGo();
    expect((await first).status).toBe(200);
    expect((await season.command(id, ballot(2, 'AGAINST'), member)).status).toBe(200);
    expect((await closed(id)).last.body.count).toEqual({ for: 0, against: 1, blank: 1, written: 0 });
    expect(await leftBehind()).toEqual([]);
  });
});

describe('A council whose box was changed past Laurel', () => {
  it('does not close, verify names it, and the case is free for other commands', async () => {
    const id = await sitting('sabotaged');
    for (const seat of [1, 2]) await season.command(id, ballot(seat, 'AGAINST'), ward('MEMBER'));
    const db = await superuser(stack.databaseUrl);
    await db.rows(`UPDATE ballot_box SET slips = slips[2:] WHERE nomination_id = $1`, [id]);
    await db.end();
    expect(await closed(id)).toMatchObject({ status: 500, last: { kind: 'BallotCast' } });
    expect(JSON.stringify(await violationsOn(stack))).toContain(id);
    expect((await season.command(id, ballot(3, 'FOR'), ward('MEMBER'))).status).toBe(200);
    expect((await closed(id)).status).toBe(500);
    const nominator = { role: 'NOMINATOR', unitId: season.units.G } as const;
    expect((await season.command(id, { type: 'withdraw' }, nominator)).status).toBe(200);
  });
});

/** The fingerprint that an ordinary command with this body would have. */
function guess(id: string, body: string): string {
  return createHash('sha256').update(`POST /v1/nominations/${id}/commands\n`).update(body).digest('hex');
}
