import { policy } from '@laurel/domain';
import { requestTo } from '../support/api.ts';
import { accept, cookieOf, signIn } from '../support/people.ts';

export interface PersonWithoutOffice {
  readonly cookie: string;
  /** Cookies of the other places. */
  readonly others: string[];
  readonly sessionIds: readonly string[];
}

/** Somebody who has an account and holds no office, signed in at many places: at one to ask, at the others to be signed out. */
export async function withoutOffice(apiUrl: string, login: string): Promise<PersonWithoutOffice> {
  const request = requestTo(apiUrl);
  const admin = { role: 'ADMIN' } as const;
  const { body: registered } = await request('POST', '/v1/people', { name: `${login} (bịa)` }, admin);
  const { body: invited } = await request('POST', `/v1/people/${registered.id}/invitations`, undefined, admin);
  await accept(apiUrl, invited.token, login);
  const cookies: string[] = [];
  for (const _ of ['own', ...policy.ACTOR_KINDS, ...policy.ACTOR_KINDS])
    cookies.push(cookieOf(await signIn(apiUrl, login)) as string);
  const [cookie, ...others] = cookies as [string, ...string[]];
  const { body } = await request('GET', '/v1/me/sessions', undefined, { headers: { Cookie: cookie } });
  const sessions = body.items as { readonly id: string; readonly isThis: boolean }[];
  return { cookie, others, sessionIds: sessions.filter(({ isThis }) => !isThis).map(({ id }) => id) };
}
