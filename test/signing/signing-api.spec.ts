import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { Problem, SigningSessionView } from '@laurel/contracts';
import { openStore, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Answer, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';
import { violationsOn } from '../support/verified.ts';
import { untilSettled } from './settled.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let head: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  head = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

type Told = Answer<SigningSessionView & Problem>;

const sign = (nominationIds: readonly string[], as: Acting = head, more: object = {}): Promise<Told> =>
  request('POST', '/v1/signing-sessions', { level: 'WARD', nominationIds, ...more }, as);
const confirm = (id: string, nominationIds: readonly string[], as: Acting = head): Promise<Told> =>
  request('POST', `/v1/signing-sessions/${id}/confirm`, { nominationIds }, as);
/** One after the other: a crowd of submissions at once is not what these tests are about. */
async function many(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push(await season.submitted(randomUUID()));
  return ids;
}
const inShort = ({ status, body }: Told) => [status, body.code];

describe('A signing session', () => {
  it('signs one decision: consecutive numbers in annex order, all workflows follow, the same key tells it again', async () => {
    const ids = await many(12);
    const key = randomUUID();
    const told = await sign(ids, { ...head, key });
    expect(told).toMatchObject({ status: 200, body: { sessionId: key, state: 'SIGNED', leftOut: [] } });
    const { items, decisionNo } = told.body;
    expect(items.map(({ nominationId }) => nominationId)).toEqual(ids);
    const first = items[0]?.registerNo as number;
    expect(items.map(({ registerNo, position }) => [registerNo, position])).toEqual(
      ids.map((_, index) => [first + index, index + 1]),
    );
    const [nomination] = (await request('GET', `/v1/nominations/${ids[0]}`)).body.commendations;
    expect(nomination).toMatchObject({ decisionNo, registerNo: first });
    const session = await untilSettled(request, key);
    expect((await sign(ids, { ...head, key })).body).toEqual({ ...told.body, settledAt: session.settledAt });
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('by a deputy is signed for the head', async () => {
    const told = await sign(await many(2), { role: 'DEPUTY', unitId: season.units.W });
    expect(told).toMatchObject({ status: 200, body: { state: 'SIGNED' } });
    const [signer] = await reader(store).rows('SELECT signer_role, capacity FROM award_decision WHERE number = $1', [
      told.body.decisionNo,
    ]);
    expect(signer).toEqual({ signer_role: 'DEPUTY', capacity: 'KT' });
  });

  it('leaves out who was decided, withdrawn or held meanwhile, records nothing, and signs the shorter list when it is confirmed', async () => {
    const ids = await many(6);
    const hold = { type: 'hold', level: 'WARD', ground: 'COMPLAINT', reason: 'Đơn khiếu nại (dữ liệu bịa)' };
    await season.command(ids[5] as string, hold, { role: 'CLERK', unitId: season.units.W });
    await season.command(ids[1] as string, answers('WARD', 'NO_AWARD'), head);
    await season.command(ids[3] as string, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    const told = await sign(ids);
    const rest = [ids[0], ids[2], ids[4]] as string[];
    expect(told).toMatchObject({ status: 200, body: { state: 'TO_CONFIRM', decisionNo: null, signedAt: null } });
    expect(told.body.items.map(({ nominationId }) => nominationId)).toEqual(rest);
    expect(told.body.leftOut).toMatchObject([
      { nominationId: ids[1], code: 'CASE_CLOSED', facts: { outcome: 'NOT_COMMENDED' } },
      { nominationId: ids[3], code: 'CASE_CLOSED', facts: { outcome: 'WITHDRAWN' } },
      { nominationId: ids[5], code: 'HOLD_WHILE_UNDER_EXAMINATION', facts: { heldFor: 'COMPLAINT' } },
    ]);
    const { sessionId } = told.body;
    expect(inShort(await confirm(sessionId, [...rest].reverse()))).toEqual([422, 'INVALID_INPUT']);
    await season.command(ids[2] as string, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    const again = await confirm(sessionId, rest);
    expect(again.body).toMatchObject({ state: 'TO_CONFIRM', leftOut: [{}, {}, {}, { nominationId: ids[2] }] });
    const last = [ids[0], ids[4]] as string[];
    const key = randomUUID();
    const signed = await confirm(sessionId, last, { ...head, key });
    expect(signed).toMatchObject({ status: 200, body: { state: 'SIGNED', sessionId } });
    expect(signed.body.items.map(({ nominationId }) => nominationId)).toEqual(last);
    const session = await untilSettled(request, sessionId);
    expect((await confirm(sessionId, last, { ...head, key })).body).toEqual(session);
    expect((await confirm(sessionId, last)).body).toEqual(session);
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('forwards every name where the rules allow to commend and forward, and the next level decides them', async () => {
    const open = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
    const ids = await Promise.all(['một', 'hai', 'ba'].map((name) => open.submitted(name)));
    const as = { role: 'HEAD', unitId: open.units.W } as const;
    const told = await sign(ids, as, { onward: 'FORWARD' });
    expect(told.body).toMatchObject({ state: 'SIGNED', onward: 'FORWARD' });
    const district = { role: 'HEAD', unitId: open.units.D } as const;
    // Whether or not its workflow has followed by now.
    expect(await open.command(ids[0] as string, answers('DISTRICT'), district)).toMatchObject({ status: 200 });
    await untilSettled(request, told.body.sessionId);
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('takes the names of a case that closed a moment ago from the ledger: a command in between reads CASE_CLOSED', async () => {
    const ids = await many(40);
    const { body } = await sign(ids);
    const late = await season.command(ids.at(-1) as string, answers('WARD', 'NO_AWARD', 'FORWARD'), head);
    expect(late).toMatchObject({ status: 409, body: { code: 'CASE_CLOSED' } });
    await untilSettled(request, body.sessionId);
    expect(await violationsOn(stack)).toEqual([]);
  });
});
