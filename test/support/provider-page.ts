import type { Store } from '@laurel/store';
import { type Answer, requestTo } from './api.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { cookieOf, PASSWORD, type TestPerson, withHeaders } from './people.ts';

/** A browser in which somebody begins to sign in at the provider. */
export interface ProviderPage {
  /** Where it is sent. */
  readonly url: string;
  readonly cookie: string;
  finish(query: string, more?: object): Promise<Answer>;
}

export async function providerPage(apiUrl: string, before: Record<string, string> = {}): Promise<ProviderPage> {
  const first = await requestTo(apiUrl)('POST', '/v1/sign-in/oidc', undefined, { headers: before });
  if (first.status !== 200) throw new Error(`No address: ${JSON.stringify(first.body)}`);
  const cookie = cookieOf(first) ?? '';
  const request = withHeaders(apiUrl, { Cookie: cookie, Origin: apiUrl });
  return {
    url: first.body.url,
    cookie,
    finish: (query, more = {}) => request('POST', '/v1/sign-in/oidc/finish', { query, ...more }),
  };
}

/** The query with one parameter changed, or without it. */
export function changed(query: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(query);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return parameters.toString();
}

/** As if every session that waits for the provider had asked with another word. */
export async function asIfAsked(store: Store, word: string, value: string): Promise<void> {
  await store.query(
    `UPDATE session SET sess = jsonb_set(sess, ARRAY['pending', 'question', $1], to_jsonb($2::text))
     WHERE sess #>> '{pending,kind}' = 'PROVIDER'`,
    [word, value],
  );
}

/** A person who is signed in goes to the provider, signs in there as `subject`, and is linked. */
export async function linked(provider: IdentityProvider, person: TestPerson, subject: string): Promise<Answer> {
  const { body } = await person.request('POST', '/v1/me/links', { password: PASSWORD });
  const query = await provider.signIn(body.url, subject);
  return person.request('POST', '/v1/me/links/finish', { query });
}
