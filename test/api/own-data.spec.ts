import { OwnData } from '@laurel/contracts';
import { CONSENT_TEXT_IN_FORCE } from '@laurel/messages';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { sha256Of, uploadsBy } from '../support/documents.ts';
import { nomineeIn, withAccount } from '../support/nominees.ts';
import { pdf } from '../support/papers.ts';
import { PASSWORD } from '../support/people.ts';

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

describe('What is stored of a person', () => {
  it('Is told to the person as one document in its published shape: account, offices, attempts, nominations, papers, consents', async () => {
    const name = 'Người được đề nghị Own-Data';
    const { id: draft } = await season.nominate(name, { achievement: 'another one' });
    const content = await pdf();
    await uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G }).whole(draft, content);
    const { person, nomineeId, nominationId } = await nomineeIn(stack.apiUrl, season, name);
    const office = { role: 'CLERK', unitId: season.units.W2, fromOn: '2020-01-01', basis: 'QĐ 7 (bịa)' };
    await request('POST', `/v1/people/${person.id}/memberships`, office, { role: 'ADMIN' });
    await person.request('POST', '/v1/me/consents', { nomineeId, textVersion: CONSENT_TEXT_IN_FORCE });
    await person.request('POST', '/v1/people', { name: 'Không được (bịa)' });
    const { status, body } = await person.request<OwnData>('GET', '/v1/me/data');
    expect([status, OwnData.parse(body)]).toEqual([200, body]);
    expect(body).toMatchObject({
      person: { id: person.id, name: `${name} (tài khoản)` },
      account: { login: person.login },
      sessions: { items: [{}], isWhole: true },
      invitations: { items: [{ usedAt: expect.any(String) }] },
      memberships: { items: [{ role: 'CLERK', unitId: season.units.W2, basis: 'QĐ 7 (bịa)' }] },
      refusedAttempts: { items: [{ action: 'registerPerson', code: 'ROLE_NOT_ALLOWED' }] },
      nominees: { items: [{ id: nomineeId, name }] },
      documents: { items: [{ nominationId: draft, sha256: sha256Of(content), fileName: 'Báo cáo thành tích.pdf' }] },
      consents: { items: [{ nomineeId, textVersion: CONSENT_TEXT_IN_FORCE, withdrawnAt: null }] },
    });
    expect(body.nominations.items.map(({ id }) => id).sort()).toEqual([draft, nominationId].sort());
  });

  it('Holds no secret, nothing of another person, and nothing of the way of a nomination', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'own-data-narrow');
    const { body } = await nominee.person.request('GET', '/v1/me/data');
    const [account] = await store.query('SELECT password_hash FROM account WHERE person_id = $1', [nominee.person.id]);
    const text = JSON.stringify(body);
    expect([text.includes(account.password_hash), text.includes(PASSWORD)]).toEqual([false, false]);
    expect(Object.keys(body.nominations.items[0])).not.toEqual(expect.arrayContaining(['phase']));
    const stranger = await withAccount(stack.apiUrl, 'Người khác (bịa)');
    const other = await stranger.request('GET', '/v1/me/data');
    expect([other.body.nominees.items, other.body.nominations.items]).toEqual([[], []]);
    expect(JSON.stringify(other.body)).not.toContain('own-data-narrow');
  });

  it('Is asked for by the own session alone, and does not tell that there is a restricted case', async () => {
    const head = { role: 'HEAD', unitId: season.units.W } as const;
    expect(inShort(await request('GET', '/v1/me/data', undefined, head))).toEqual([401, 'IDENTITY_REQUIRED']);
    const { person, nominationId } = await nomineeIn(stack.apiUrl, season, 'own-data-restricted');
    await store.query('UPDATE nomination SET restricted = true WHERE id = $1', [nominationId]);
    expect((await person.request('GET', '/v1/me/data')).body.nominations.items).toEqual([]);
  });

  it('Is bounded: of a kind with more than a thousand rows the latest thousand are told, and that there are more', async () => {
    const person = await withAccount(stack.apiUrl, 'Người nhiều dòng (bịa)');
    await store.query(
      `INSERT INTO invitation (token_hash, person_id, created_at, expires_at)
       SELECT 'bịa ' || n, $1, now() - n * interval '1 hour', now() FROM generate_series(1, 1000) AS n`,
      [person.id],
    );
    const { body } = await person.request<OwnData>('GET', '/v1/me/data');
    expect([body.invitations.items.length, body.invitations.isWhole, body.sessions.isWhole]).toEqual([
      1000,
      false,
      true,
    ]);
  });
});
