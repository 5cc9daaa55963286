import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let wardHead: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  wardHead = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterAll(() => stack?.stop());

const STOP = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' };
const COMMEND = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };

describe('The Idempotency-Key', () => {
  it('sent again with the same body gives the same answer and no second effect', async () => {
    const id = await season.submitted('same-key');
    const as = { ...wardHead, key: randomUUID() };
    const first = await season.command(id, COMMEND, as);
    const second = await season.command(id, COMMEND, as);
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    const history = await request('GET', `/v1/nominations/${id}/history`);
    expect(history.body.items.filter((entry: { kind: string }) => entry.kind === 'CommendationIssued')).toHaveLength(1);
  });

  it('sent again with another body is IDEMPOTENCY_KEY_REUSED, whether the first was recorded or refused', async () => {
    const id = await season.submitted('other-body');
    const refusedKey = { ...wardHead, key: 'any-text-will-do' };
    const refused = await season.command(id, { ...COMMEND, onward: 'FORWARD' }, refusedKey);
    expect([refused.status, refused.body.code]).toEqual([422, 'COMMEND_AND_FORWARD_NOT_ALLOWED']);
    const as = { ...wardHead, key: randomUUID() };
    expect((await season.command(id, COMMEND, as)).status).toBe(200);
    for (const key of [as, refusedKey]) {
      const again = await season.command(id, STOP, key);
      expect([again.status, again.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    }
  });

  it('sent with two bodies at once stands for one of them; the other is IDEMPOTENCY_KEY_REUSED, never answered by the first', async () => {
    for (let race = 0; race < 10; race++) {
      const id = await season.submitted(`two-bodies-${race}`);
      const as = { ...wardHead, key: randomUUID() };
      const answers = await Promise.all([COMMEND, STOP].map((body) => season.command(id, body, as)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    }
  });

  it('keeps its refusal: the same key again is refused for the same reason, although it would be allowed by now', async () => {
    const id = await season.submitted('kept-refusal');
    const early = { role: 'HEAD', unitId: season.units.D, key: randomUUID() } as const;
    const body = { type: 'decide', level: 'DISTRICT', ownAward: 'NO_AWARD', onward: 'STOP' };
    expect((await season.command(id, body, early)).body.code).toBe('NOT_AT_THIS_LEVEL');
    await season.command(id, { ...STOP, onward: 'FORWARD' }, wardHead);
    expect((await season.command(id, body, early)).body.code).toBe('NOT_AT_THIS_LEVEL');
    expect((await season.command(id, body, { ...early, key: randomUUID() })).status).toBe(200);
  });

  it('is required, and must be visible ASCII', async () => {
    const id = await season.submitted('no-key');
    expect((await season.command(id, STOP, { ...wardHead, key: '' })).body.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
    const long = await season.command(id, STOP, { ...wardHead, key: 'k'.repeat(201) });
    expect([long.status, long.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_INVALID']);
  });
});

describe('Two different commands at once for one task', () => {
  it('have one winner, and the other reads who was first and when', async () => {
    for (let race = 0; race < 10; race++) {
      const id = await season.submitted(`race-${race}`);
      const answers = await Promise.all([COMMEND, STOP].map((body) => season.command(id, body, wardHead)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
      const loser = answers.find((answer) => answer.status === 409);
      expect(['TASK_BUSY', 'CASE_CLOSED']).toContain(loser?.body.code);
      expect(loser?.body.facts).toMatchObject({ byRole: 'HEAD', byUnit: 'Phường' });
      expect(Number(loser?.body.facts?.since)).toBeGreaterThan(1_600_000_000_000);
      expect(loser?.body.texts.vi).toContain('Phường');
    }
  });

  it('TASK_BUSY: a busy case may be asked again with the same key', async () => {
    const id = await season.submitted('busy-again');
    const keys = [randomUUID(), randomUUID()];
    const bodies = [{ ...STOP, onward: 'FORWARD' }, STOP];
    await Promise.all(bodies.map((body, n) => season.command(id, body, { ...wardHead, key: keys[n] as string })));
    const again = await Promise.all(
      bodies.map((body, n) => season.command(id, body, { ...wardHead, key: keys[n] as string })),
    );
    expect(again.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

describe('Who may ask', () => {
  it('ROLE_NOT_ALLOWED: a clerk cannot decide; UNIT_NOT_CONCERNED: nor can the head of another unit', async () => {
    const id = await season.submitted('not-yours');
    const clerk = await season.command(id, STOP, { ...wardHead, role: 'CLERK' });
    expect([clerk.status, clerk.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const other = await season.command(id, STOP, { role: 'HEAD', unitId: season.units.D });
    expect([other.status, other.body.code]).toEqual([403, 'UNIT_NOT_CONCERNED']);
    const nobody = await season.command(id, STOP, {});
    expect([nobody.status, nobody.body.code]).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('A deputy signs for the head, and the capacity is kept with the answer', async () => {
    const id = await season.submitted('deputy');
    await season.command(id, COMMEND, { ...wardHead, role: 'DEPUTY' });
    const { body } = await request('GET', `/v1/nominations/${id}`);
    expect([body.levels[0].capacity, body.commendations[0].capacity]).toEqual(['KT', 'KT']);
  });
});

describe('A step that no rule set has', () => {
  it('is refused by the rules, not unknown', async () => {
    const id = await season.submitted('no-such-step');
    const clerk: Acting = { ...wardHead, role: 'CLERK' };
    const open = await season.command(id, { type: 'receive', level: 'WARD' }, clerk);
    expect([open.status, open.body.code]).toEqual([409, 'NOT_AT_THIS_LEVEL']);
    await season.command(id, STOP, wardHead);
    const closed = await season.command(id, { type: 'appraise', level: 'WARD', eligible: true }, clerk);
    expect([closed.status, closed.body.code]).toEqual([409, 'CASE_CLOSED']);
  });
});
