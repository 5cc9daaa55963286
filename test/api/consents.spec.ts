import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { CONSENT_TEXT_IN_FORCE, CONSENT_TEXTS } from '@laurel/messages';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { nomineeIn, type StandingNominee, withAccount } from '../support/nominees.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const textVersion = CONSENT_TEXT_IN_FORCE;
const give = ({ person, nomineeId }: StandingNominee, more: object = {}) =>
  person.request('POST', '/v1/me/consents', { nomineeId, textVersion, ...more });
const withdraw = ({ person, nomineeId }: StandingNominee) =>
  person.request('POST', `/v1/me/consents/${nomineeId}/withdraw`, {});
const read = (id: string, as?: Acting) => request('GET', `/v1/nominations/${id}/consent`, undefined, as);

describe('A nominee agrees that the name is published', () => {
  it('By an act of the own session, with its instant and the version of the text; silence is none', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'consent-act');
    expect(await nominee.consents()).toMatchObject({
      text: { version: textVersion, ...CONSENT_TEXTS[textVersion] },
      items: [{ nominee: { id: nominee.nomineeId }, state: 'NOT_GIVEN', textVersion: null, givenAt: null }],
    });
    const given = await give(nominee);
    expect(given).toMatchObject({ status: 200, body: { items: [{ state: 'GIVEN', textVersion, withdrawnAt: null }] } });
    expect((await give(nominee)).body.items).toEqual(given.body.items);
    expect((await read(nominee.nominationId)).body).toMatchObject({ state: 'GIVEN', textVersion });
  });

  it('And takes it back: with its instant, and the consent before stays in the record', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'consent-back');
    await give(nominee);
    const { body } = await withdraw(nominee);
    expect(body.items).toMatchObject([{ state: 'WITHDRAWN', textVersion, withdrawnAt: expect.any(String) }]);
    expect((await withdraw(nominee)).body.items).toEqual(body.items);
    expect((await read(nominee.nominationId)).body.state).toBe('WITHDRAWN');
    expect((await give(nominee)).body.items).toMatchObject([{ state: 'GIVEN', withdrawnAt: null }]);
    expect(await store.query('SELECT 1 FROM consent WHERE nominee_id = $1', [nominee.nomineeId])).toHaveLength(2);
    await expect(store.query(`UPDATE consent SET given_at = now()`)).rejects.toThrow(/permission denied/);
    await expect(store.query('DELETE FROM consent')).rejects.toThrow(/permission denied/);
  });

  it('Of the text that is in force and no other, and for nobody but the own person', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'consent-own');
    const stranger = await withAccount(stack.apiUrl, 'Người khác (bịa)');
    const other = { ...nominee, person: stranger };
    expect((await give(nominee, { textVersion: 'publication-0' })).body.errors[0].path).toBe('textVersion');
    expect((await give(other)).body.errors[0].path).toBe('nomineeId');
    expect(inShort(await withdraw(other))).toEqual([404, 'NOT_FOUND']);
    const byOffice = { role: 'HEAD', unitId: season.units.W } as const;
    const body = { nomineeId: nominee.nomineeId, textVersion };
    expect(inShort(await request('POST', '/v1/me/consents', body, byOffice))).toEqual([401, 'IDENTITY_REQUIRED']);
    expect((await read(nominee.nominationId)).body.state).toBe('NOT_GIVEN');
  });

  it('A consent counts no more when the link was a mistake', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'consent-mistake');
    await give(nominee);
    await request('POST', `/v1/nominee-links/${nominee.linkId}/end`, {}, { role: 'ADMIN' });
    expect((await read(nominee.nominationId)).body.state).toBe('NOT_GIVEN');
  });

  it('ROLE_NOT_ALLOWED, UNIT_NOT_CONCERNED: the units of the route read it, no administrator, no other unit', async () => {
    const { nominationId } = await nomineeIn(stack.apiUrl, season, 'consent-read');
    expect((await read(nominationId, { role: 'CLERK', unitId: season.units.D })).status).toBe(200);
    expect(inShort(await read(nominationId, { role: 'ADMIN' }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const elsewhere = { role: 'CLERK', unitId: season.units.W2 } as const;
    expect(inShort(await read(nominationId, elsewhere))).toEqual([403, 'UNIT_NOT_CONCERNED']);
  });

  it('No decision waits for it: who said nothing is commended like anybody', async () => {
    const { nominationId } = await nomineeIn(stack.apiUrl, season, 'consent-none');
    const decision = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    const answer = await season.command(nominationId, decision, { role: 'HEAD', unitId: season.units.W });
    expect([answer.status, (await read(nominationId)).body.state]).toEqual([200, 'NOT_GIVEN']);
  });
});
