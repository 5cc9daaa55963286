import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { freePort } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, inShort } from '../support/api.ts';
import type { IdentityProvider } from '../support/identity-provider.ts';
import { firstAdmin, hired, invited, PASSWORD, type TestPerson } from '../support/people.ts';
import { linked, providerPage } from '../support/provider-page.ts';
import { stackWithProvider } from '../support/provider-stack.ts';

let provider: IdentityProvider;
let stack: Stack;
let admin: TestPerson;

beforeAll(async () => {
  ({ provider, stack } = await stackWithProvider());
  admin = await firstAdmin(stack);
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await provider?.stop();
});

const cameAs = async (subject: string, more?: object) => {
  const page = await providerPage(stack.apiUrl);
  return page.finish(await provider.signIn(page.url, subject), more);
};

describe('Whom the provider knows', () => {
  it('NOT_LINKED: is nobody here, also when the provider calls somebody as a login is called', async () => {
    const { login } = await hired(stack.apiUrl, admin, 'trung.ten', { role: 'AUDITOR' });
    for (const subject of ['stranger', login]) expect(inShort(await cameAs(subject))).toEqual([403, 'NOT_LINKED']);
  });

  it('Is linked by an invitation, which is used up, and signs in without it from then on', async () => {
    const { id, invitation } = await invited(admin);
    const first = await cameAs('newcomer', { invitation });
    expect([first.status, first.body.person?.id]).toEqual([200, id]);
    expect((await cameAs('newcomer')).body.person?.id).toBe(id);
    expect(inShort(await cameAs('second', { invitation }))).toEqual([422, 'INVITATION_VOID']);
    expect(inShort(await cameAs('second'))).toEqual([403, 'NOT_LINKED']);
  });

  it('LINKED_ALREADY: one account of the provider is of one person, and the invitation is not used up by that', async () => {
    await cameAs('taken', { invitation: (await invited(admin)).invitation });
    const { id, invitation } = await invited(admin);
    expect(inShort(await cameAs('taken', { invitation }))).toEqual([422, 'LINKED_ALREADY']);
    const answer = await cameAs('free', { invitation });
    expect([answer.status, answer.body.person?.id]).toEqual([200, id]);
    const other = await hired(stack.apiUrl, admin, 'cung.muon', { role: 'AUDITOR' });
    expect(inShort(await linked(provider, other, 'taken'))).toEqual([422, 'LINKED_ALREADY']);
    expect((await linked(provider, other, 'own-account')).status).toBe(201);
    expect(inShort(await linked(provider, other, 'one-more'))).toEqual([422, 'LINKED_ALREADY']);
  });

  it('INVITATION_VOID: an invitation that nobody gave links nobody', async () => {
    expect(inShort(await cameAs('guesser', { invitation: 'x'.repeat(43) }))).toEqual([422, 'INVITATION_VOID']);
  });

  it('SIGN_IN_REFUSED: who was stopped is signed in by no provider', async () => {
    const { id, invitation } = await invited(admin);
    await cameAs('leaver', { invitation });
    expect((await admin.request('POST', `/v1/people/${id}/disable`)).status).toBe(200);
    expect(inShort(await cameAs('leaver'))).toEqual([401, 'SIGN_IN_REFUSED']);
  });
});

describe('A link', () => {
  it('OLD_PASSWORD_WRONG: is neither made nor removed by who finds a machine unlocked', async () => {
    const own = await hired(stack.apiUrl, admin, 'may.mo', { role: 'AUDITOR' });
    for (const path of ['/v1/me/links', '/v1/me/links/remove']) {
      expect(inShort(await own.request('POST', path, {}))).toEqual([422, 'OLD_PASSWORD_WRONG']);
    }
  });

  it('SIGN_IN_STEP_GONE: an answer for one session links nobody in another, nor by the door for signing in', async () => {
    const own = await hired(stack.apiUrl, admin, 'nguoi.mot', { role: 'AUDITOR' });
    const other = await hired(stack.apiUrl, admin, 'nguoi.hai', { role: 'AUDITOR' });
    const { body } = await own.request('POST', '/v1/me/links', { password: PASSWORD });
    const query = await provider.signIn(body.url, 'of-the-first');
    const GONE = [422, 'SIGN_IN_STEP_GONE'];
    expect(inShort(await other.request('POST', '/v1/me/links/finish', { query }))).toEqual(GONE);
    expect(inShort(await own.request('POST', '/v1/sign-in/oidc/finish', { query }))).toEqual(GONE);
    expect((await own.request('POST', '/v1/me/links/finish', { query })).status).toBe(201);
  });

  it('That was removed signs nobody in, and is listed no more', async () => {
    const own = await hired(stack.apiUrl, admin, 'thoi.dung', { role: 'AUDITOR' });
    await linked(provider, own, 'for-a-while');
    expect((await own.request('GET', '/v1/me/factors')).body.links).toMatchObject([{ issuer: provider.issuer }]);
    expect((await own.request('POST', '/v1/me/links/remove', { password: PASSWORD })).status).toBe(204);
    expect((await own.request('GET', '/v1/me/factors')).body.links).toEqual([]);
    expect(inShort(await cameAs('for-a-while'))).toEqual([403, 'NOT_LINKED']);
  });
});

describe('Without a provider', () => {
  it('NOT_FOUND: the door is not there, and one that does not answer is away for the moment', async () => {
    const env = { LAUREL_OIDC_ISSUER: '', LAUREL_OIDC_CLIENT_ID: '', LAUREL_OIDC_CLIENT_SECRET: '' };
    const { databaseUrl, temporalAddress } = stack;
    const plain = {
      home: throwAwayHome(),
      throwAway: true,
      identity: 'accounts',
      databaseUrl,
      temporalAddress,
    } as const;
    const none = await startStack({ ...plain, env });
    const away = await startStack({
      ...plain,
      home: throwAwayHome(),
      env: { ...provider.env, LAUREL_OIDC_ISSUER: `http://127.0.0.1:${await freePort('127.0.0.1')}` },
    });
    try {
      expect(inShort(await requestTo(none.apiUrl)('POST', '/v1/sign-in/oidc'))).toEqual([404, 'NOT_FOUND']);
      expect(inShort(await requestTo(away.apiUrl)('POST', '/v1/sign-in/oidc'))).toEqual([503, 'UNAVAILABLE']);
    } finally {
      await none.stop();
      await away.stop();
    }
  });
});
