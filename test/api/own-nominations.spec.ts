import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { NomineeVisibility } from '@laurel/domain';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { nomineeIn, withAccount } from '../support/nominees.ts';

let stack: Stack;
let store: Store;
let request: Request;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const rules = { route: ['WARD'] };
const seasonWith = (nomineeVisibility: NomineeVisibility) => smallSeason(request, { ...rules, nomineeVisibility });

/** Commended by the ward, which is the whole route. */
async function commended(season: SmallSeason, id: string): Promise<void> {
  const decision = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
  const { status, body } = await season.command(id, decision, { role: 'HEAD', unitId: season.units.W });
  if (status !== 200) throw new Error(`Not commended: ${JSON.stringify(body)}`);
}

describe('What a nominee sees of the own nomination', () => {
  it('Is nothing where the rule set does not say, also when it was commended', async () => {
    const season = await smallSeason(request, rules);
    const { nominationId, nominations } = await nomineeIn(stack.apiUrl, season, 'own-nothing');
    expect(await nominations()).toEqual([]);
    await commended(season, nominationId);
    expect(await nominations()).toEqual([]);
  });

  it('Is phase and level where the rule set says STANDING, and never how it ended', async () => {
    const season = await seasonWith('STANDING');
    const { nominationId, nominations } = await nomineeIn(stack.apiUrl, season, 'own-standing');
    const standing = { id: nominationId, told: 'STANDING', ended: null };
    expect(await nominations()).toMatchObject([{ ...standing, phase: 'IN_REVIEW', level: 'WARD' }]);
    await commended(season, nominationId);
    expect(await nominations()).toMatchObject([{ ...standing, phase: 'CLOSED' }]);
  });

  it('Is also the outcome, the numbers and the receipt of the ledger where it says OUTCOME', async () => {
    const season = await seasonWith('OUTCOME');
    const { nominationId, nominations } = await nomineeIn(stack.apiUrl, season, 'own-outcome');
    expect(await nominations()).toMatchObject([{ told: 'OUTCOME', ended: { outcome: null, commendations: [] } }]);
    await commended(season, nominationId);
    const { body: history } = await request('GET', `/v1/nominations/${nominationId}/history`);
    const { caseSeq, leafHash } = history.items.at(-1);
    expect(await nominations()).toMatchObject([
      {
        phase: 'CLOSED',
        ended: {
          outcome: 'COMMENDED',
          commendations: [{ level: 'WARD', issuer: 'Phường', state: 'ISSUED', decisionNo: 1, registerNo: 1 }],
          receipt: { caseSeq, headHash: leafHash },
        },
      },
    ]);
  });

  it('Does not tell that the case is on hold: whoever is examined learns it elsewhere', async () => {
    const season = await seasonWith('OUTCOME');
    const { nominationId, nominations } = await nomineeIn(stack.apiUrl, season, 'own-hold');
    const clerk = { role: 'CLERK', unitId: season.units.W } as const;
    const hold = { type: 'hold', level: 'WARD', ground: 'INSPECTION', reason: 'Chờ kết luận thanh tra (bịa)' };
    expect((await season.command(nominationId, hold, clerk)).status).toBe(200);
    const { body } = await request('GET', `/v1/nominations/${nominationId}`);
    expect([body.phase, (await nominations())[0]?.phase]).toEqual(['ON_HOLD', 'IN_REVIEW']);
  });

  it('Is nothing of a draft, of a restricted case, of another person, and after the link has ended', async () => {
    const season = await seasonWith('OUTCOME');
    const { linkId, nominations } = await nomineeIn(stack.apiUrl, season, 'own-hidden');
    await season.nominate('own-hidden', { achievement: 'another one' });
    expect(await nominations()).toHaveLength(1);
    const stranger = await withAccount(stack.apiUrl, 'Người khác (bịa)');
    expect((await stranger.request('GET', '/v1/me/nominations')).body.items).toEqual([]);
    const secret = await nomineeIn(stack.apiUrl, season, 'own-secret');
    expect(await secret.nominations()).toHaveLength(1);
    await store.query('UPDATE nomination SET restricted = true WHERE id = $1', [secret.nominationId]);
    expect(await secret.nominations()).toEqual([]);
    await request('POST', `/v1/nominee-links/${linkId}/end`, {}, { role: 'ADMIN' });
    expect(await nominations()).toEqual([]);
  });
});
