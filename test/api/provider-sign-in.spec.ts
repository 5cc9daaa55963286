import type { Stack } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import type { IdentityProvider } from '../support/identity-provider.ts';
import { cookieOf, firstAdmin, hired, invited, type TestPerson, withHeaders } from '../support/people.ts';
import { asIfAsked, changed, linked, providerPage } from '../support/provider-page.ts';
import { stackWithProvider } from '../support/provider-stack.ts';

let provider: IdentityProvider;
let stack: Stack;
let store: Store;
let admin: TestPerson;
let person: TestPerson;

const SUBJECT = 'subject-of-a-person';
beforeAll(async () => {
  ({ provider, stack } = await stackWithProvider());
  store = await openStore({ url: stack.databaseUrl });
  admin = await firstAdmin(stack);
  person = await hired(stack.apiUrl, admin, 'lien.ket', { role: 'AUDITOR' });
  await linked(provider, person, SUBJECT);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
  await provider?.stop();
});

const REFUSED = [401, 'PROVIDER_REFUSED'];
const GONE = [422, 'SIGN_IN_STEP_GONE'];
const NOBODY = [401, 'IDENTITY_REQUIRED'];
const meBy = async (cookie: string) => inShort(await withHeaders(stack.apiUrl, { Cookie: cookie })('GET', '/v1/me'));
describe('Signing in at the provider', () => {
  it('Whom the provider names is signed in, under a new cookie; before that nobody is', async () => {
    const page = await providerPage(stack.apiUrl);
    expect(await meBy(page.cookie)).toEqual(NOBODY);
    const answer = await page.finish(await provider.signIn(page.url, SUBJECT));
    expect([answer.status, answer.body.person?.id]).toEqual([200, person.id]);
    expect(await meBy(cookieOf(answer) ?? '')).toEqual([200, undefined]);
    expect([cookieOf(answer) === page.cookie, await meBy(page.cookie)]).toEqual([false, NOBODY]);
  });

  it('It is asked with PKCE, a state and a nonce of their own each time, and for nothing but who it is', async () => {
    const [one, other] = [await providerPage(stack.apiUrl), await providerPage(stack.apiUrl)];
    const asked = ({ url }: { url: string }) => Object.fromEntries(new URL(url).searchParams);
    expect(asked(one)).toMatchObject({ response_type: 'code', scope: 'openid', code_challenge_method: 'S256' });
    for (const word of ['state', 'nonce', 'code_challenge']) {
      expect(asked(one)[word]).toMatch(/^[\w-]{43,}$/);
      expect(asked(one)[word]).not.toBe(asked(other)[word]);
    }
    expect(asked(one)).not.toHaveProperty('client_secret');
  });

  it('SIGN_IN_STEP_GONE: an answer serves once, also when it comes twice at once, and in the browser that was sent', async () => {
    const page = await providerPage(stack.apiUrl);
    const query = await provider.signIn(page.url, SUBJECT);
    const both = await Promise.all([page.finish(query), page.finish(query)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(inShort(await page.finish(query))).toEqual(GONE);
    const stolen = await providerPage(stack.apiUrl);
    const its = await provider.signIn(stolen.url, SUBJECT);
    expect(inShort(await (await providerPage(stack.apiUrl)).finish(its))).toEqual(REFUSED);
    const bare = withHeaders(stack.apiUrl, { Origin: stack.apiUrl });
    expect(inShort(await bare('POST', '/v1/sign-in/oidc/finish', { query: its }))).toEqual(GONE);
  });

  it('PROVIDER_REFUSED: a code that was used is taken by the provider no second time', async () => {
    const first = await providerPage(stack.apiUrl);
    const query = await provider.signIn(first.url, SUBJECT);
    const [{ question }] = await store.query(
      `SELECT sess #> '{pending,question}' AS question FROM session WHERE sess #>> '{pending,question,state}' = $1`,
      [new URL(first.url).searchParams.get('state')],
    );
    expect((await first.finish(query)).status).toBe(200);
    const again = await providerPage(stack.apiUrl);
    for (const word of ['state', 'nonce', 'verifier']) await asIfAsked(store, word, question[word]);
    expect(inShort(await again.finish(query))).toEqual(REFUSED);
  });

  it.each([
    ['another state', 'state', 'x'.repeat(43)],
    ['another issuer: a mix-up', 'iss', 'https://evil.example'],
    ['no issuer', 'iss', null],
    ['another code', 'code', 'x'.repeat(43)],
    ['no code', 'code', null],
    ['an error beside the code', 'error', 'access_denied'],
  ])('PROVIDER_REFUSED: an answer with %s counts nothing', async (_, name, value) => {
    const page = await providerPage(stack.apiUrl);
    const query = await provider.signIn(page.url, SUBJECT);
    expect(inShort(await page.finish(changed(query, name, value)))).toEqual(REFUSED);
    expect(inShort(await page.finish(query))).toEqual(GONE);
  });

  it.each(['nonce', 'verifier'])(
    'PROVIDER_REFUSED: an answer to a question with another %s counts nothing',
    async (word) => {
      const page = await providerPage(stack.apiUrl);
      const query = await provider.signIn(page.url, SUBJECT);
      await asIfAsked(store, word, 'y'.repeat(43));
      expect(inShort(await page.finish(query))).toEqual(REFUSED);
    },
  );

  it('An id that somebody planted before is worth nothing: the cookie is new when it begins and when it ends', async () => {
    const page = await providerPage(stack.apiUrl, { Cookie: 'laurel=planted', Origin: stack.apiUrl });
    expect(page.cookie).toMatch(/^laurel=s%3A/);
    const own = await providerPage(stack.apiUrl, { Cookie: page.cookie, Origin: stack.apiUrl });
    expect(own.cookie).not.toBe(page.cookie);
    expect(inShort(await page.finish(await provider.signIn(page.url, SUBJECT)))).toEqual(GONE);
  });

  it('Signing out ends the session here, and says where to sign out at the provider too', async () => {
    const page = await providerPage(stack.apiUrl);
    const cookie = cookieOf(await page.finish(await provider.signIn(page.url, SUBJECT))) ?? '';
    const mine = withHeaders(stack.apiUrl, { Cookie: cookie, Origin: stack.apiUrl });
    const { status, body } = await mine('POST', '/v1/sign-out/oidc');
    expect([status, await meBy(cookie)]).toEqual([200, NOBODY]);
    expect(body.url.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
  });

  it('SIGN_IN_ANEW: who has no password changes how to sign in within ten minutes after it, and later comes anew', async () => {
    const { id, invitation } = await invited(admin);
    const page = await providerPage(stack.apiUrl);
    const query = await provider.signIn(page.url, 'no-password');
    const cookie = cookieOf(await page.finish(query, { invitation })) ?? '';
    const mine = withHeaders(stack.apiUrl, { Cookie: cookie, Origin: stack.apiUrl });
    for (const [minutes, answer] of [
      [10, [422, 'SIGN_IN_ANEW']],
      [9, [204, undefined]],
    ] as const) {
      await store.query(
        `UPDATE session SET sess = sess || jsonb_build_object('signedInAt', $1::float8) WHERE person_id = $2`,
        [Date.now() - minutes * 60_000, id],
      );
      expect(inShort(await mine('POST', '/v1/me/links/remove', {}))).toEqual(answer);
    }
  });
});
