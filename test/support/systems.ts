import { crc32 } from 'node:zlib';
import type { Scope, TokenIssued } from '@laurel/contracts';
import type { Request } from './api.ts';
import { type Post, type TestPerson, withHeaders } from './people.ts';

/** A system of a test, which asks by its token alone. */
export interface TestSystem extends TokenIssued {
  readonly systemId: string;
  readonly request: Request;
}

type Admin = Pick<TestPerson, 'request'>;

export function byToken(apiUrl: string, token: string): Request {
  return withHeaders(apiUrl, { Authorization: `Bearer ${token}` });
}

/** A system with these offices, registered by an administrator. */
export async function registered(admin: Admin, name: string, ...posts: Post[]): Promise<string> {
  const { body: system } = await admin.request('POST', '/v1/systems', { name });
  for (const post of posts) {
    const office = { fromOn: '2020-01-01', basis: 'Thoả thuận kết nối (dữ liệu bịa)', ...post };
    const assigned = await admin.request('POST', `/v1/people/${system.id}/memberships`, office);
    if (assigned.status !== 201) throw new Error(`No office: ${JSON.stringify(assigned.body)}`);
  }
  return system.id;
}

/** A token of a system that is there. */
export async function issued(
  apiUrl: string,
  admin: Admin,
  systemId: string,
  scopes: Scope[],
  validDays = 30,
): Promise<TestSystem> {
  const { status, body } = await admin.request('POST', `/v1/systems/${systemId}/tokens`, { scopes, validDays });
  if (status !== 201) throw new Error(`No token: ${JSON.stringify(body)}`);
  return { ...body, systemId, request: byToken(apiUrl, body.token) };
}

/** Of the right form, with the checksum that fits: the API has to look for it. */
export function nobodysToken(): string {
  const secret = 'x'.repeat(43);
  let [ending, rest] = ['', crc32(`laurel_${secret}`)];
  for (; rest > 0; rest = Math.floor(rest / 62)) ending = BASE_62.charAt(rest % 62) + ending;
  return `laurel_${secret}${ending.padStart(6, '0')}`;
}

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
