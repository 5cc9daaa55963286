import { randomUUID } from 'node:crypto';
import { type Answer, requestTo } from '../support/api.ts';
import { cookieOf, PASSWORD } from '../support/people.ts';

/** A person with an account, who has signed in, as a browser behind https would have. */
export interface Account {
  readonly id: string;
  readonly login: string;
  readonly as: { readonly Cookie: string; readonly Origin: string };
  /** Asks by the cookie. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** The proxy on this machine says that the caller came by https: the cookie then has the name that the contract tells. */
export const BY_HTTPS = { 'X-Forwarded-Proto': 'https' };
const ADMIN = { role: 'ADMIN' } as const;

export function accountsAt(apiUrl: string) {
  const request = requestTo(apiUrl);
  const origin = apiUrl.replace('http:', 'https:');
  return { origin, registered, invitation, withAccount, signedIn, begun };

  async function registered(): Promise<string> {
    return bodyOf(await request('POST', '/v1/people', { name: 'Người thử hợp đồng (dữ liệu bịa)' }, ADMIN)).id;
  }

  async function invitation(personId: string): Promise<string> {
    return bodyOf(await request('POST', `/v1/people/${personId}/invitations`, undefined, ADMIN)).token;
  }

  async function withAccount(): Promise<{ readonly id: string; readonly login: string }> {
    const id = await registered();
    const login = `hopdong.${randomUUID().slice(0, 13)}`;
    const accepted = { token: await invitation(id), login, password: PASSWORD };
    bodyOf(await request('POST', '/v1/invitations/accept', accepted));
    return { id, login };
  }

  async function signedIn(given?: { readonly id: string; readonly login: string }): Promise<Account> {
    const { id, login } = given ?? (await withAccount());
    const as = { Cookie: cookieIn(await begun('/v1/sign-in', { login, password: PASSWORD })), Origin: origin };
    const ask: Account['ask'] = (method, path, body) =>
      request(method, path, body, { headers: { ...BY_HTTPS, ...as } });
    return { id, login, as, ask };
  }

  /** The first step of some way to sign in. */
  function begun(path: string, body?: unknown): Promise<Answer> {
    return request('POST', path, body, { headers: { ...BY_HTTPS, Origin: origin } });
  }
}

export function cookieIn(answer: Answer): string {
  const cookie = cookieOf(answer);
  if (!cookie) throw new Error(`No cookie: ${answer.status} ${JSON.stringify(answer.body)}`);
  return cookie;
}

/** The body of a success; anything else is a fault of what prepares. */
export function bodyOf<Body = any>({ status, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`Not prepared: ${status} ${JSON.stringify(body)}`);
  return body;
}
