import type { Role } from '@laurel/domain';
import type { Stack } from '@laurel/cli';
import { type Answer, type Request, requestTo } from './api.ts';

/** Nobody's, and on no list. */
export const PASSWORD = 'mây trắng bay qua đồi chè';

/** A person of a test who is signed in, and asks by the cookie alone: no header of the demonstration. */
export interface TestPerson {
  readonly id: string;
  readonly login: string;
  /** As the browser would send it: name and value. */
  readonly cookie: string;
  readonly request: Request;
}

/** Asks with these headers; what the caller would be in the demonstration is left out. */
export function withHeaders(apiUrl: string, own: Record<string, string>): Request {
  const plain = requestTo(apiUrl);
  return (method, path, body, { key, headers } = {}) =>
    plain(method, path, body, { ...(key && { key }), headers: { ...own, ...headers } });
}

export function signIn(
  apiUrl: string,
  login: string,
  password: string = PASSWORD,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return requestTo(apiUrl)('POST', '/v1/sign-in', { login, password }, { headers });
}

/** The cookie that an answer sets, as a browser would send it back; undefined where it sets none. */
export function cookieOf({ headers }: Answer): string | undefined {
  return headers.getSetCookie()[0]?.split(';')[0];
}

export async function signedIn(apiUrl: string, login: string, password = PASSWORD): Promise<TestPerson> {
  const answer = await signIn(apiUrl, login, password);
  const cookie = cookieOf(answer);
  if (answer.status !== 200 || !cookie) throw new Error(`${login} is not signed in: ${JSON.stringify(answer.body)}`);
  const request = withHeaders(apiUrl, { Cookie: cookie, Origin: apiUrl });
  return { id: answer.body.person.id, login, cookie, request };
}

export async function accept(apiUrl: string, token: string, login: string, password = PASSWORD): Promise<Answer> {
  return requestTo(apiUrl)('POST', '/v1/invitations/accept', { token, login, password });
}

/** Whom the console of a first start invited. */
export async function firstAdmin({ apiUrl, firstToken }: Stack): Promise<TestPerson> {
  await accept(apiUrl, firstToken ?? '', 'quantri');
  return signedIn(apiUrl, 'quantri');
}

export interface Post {
  readonly role: Role;
  readonly unitId?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
}

/** A person with this login and these offices, registered and invited by an administrator, and signed in. */
export async function hired(apiUrl: string, admin: TestPerson, login: string, ...posts: Post[]): Promise<TestPerson> {
  const { body: person } = await admin.request('POST', '/v1/people', { name: `${login} (dữ liệu bịa)` });
  for (const post of posts) {
    const office = { fromOn: '2020-01-01', basis: 'QĐ 01/QĐ-UBND (dữ liệu bịa)', ...post };
    const assigned = await admin.request('POST', `/v1/people/${person.id}/memberships`, office);
    if (assigned.status !== 201) throw new Error(`No office: ${JSON.stringify(assigned.body)}`);
  }
  const { body: invitation } = await admin.request('POST', `/v1/people/${person.id}/invitations`);
  const accepted = await accept(apiUrl, invitation.token, login);
  if (accepted.status !== 200) throw new Error(`No account: ${JSON.stringify(accepted.body)}`);
  return signedIn(apiUrl, login);
}

/** A person who is registered and invited, and has not come yet. */
export async function invited(admin: TestPerson): Promise<{ readonly id: string; readonly invitation: string }> {
  const { body: person } = await admin.request('POST', '/v1/people', { name: 'Người mới (dữ liệu bịa)' });
  const { body } = await admin.request('POST', `/v1/people/${person.id}/invitations`);
  return { id: person.id, invitation: body.token };
}
