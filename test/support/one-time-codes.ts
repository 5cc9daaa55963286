import type { Store } from '@laurel/store';
import { Secret, TOTP } from 'otpauth';
import type { Answer } from './api.ts';
import { cookieOf, PASSWORD, signIn, type TestPerson, withHeaders } from './people.ts';

/** A device that shows the codes of a secret as it was told to a person. */
export interface Device {
  code(): string;
  readonly recoveryCodes: readonly string[];
}

/** A person enrols a device and confirms it. */
export async function enrolled(person: TestPerson, password = PASSWORD): Promise<Device> {
  const begun = await person.request('POST', '/v1/me/factors/totp', { password });
  if (begun.status !== 201) throw new Error(`Not begun: ${JSON.stringify(begun.body)}`);
  const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
  const confirmed = await person.request('POST', '/v1/me/factors/totp/confirm', { code: totp.generate() });
  if (confirmed.status !== 200) throw new Error(`Not confirmed: ${JSON.stringify(confirmed.body)}`);
  return { code: () => totp.generate(), recoveryCodes: confirmed.body.recoveryCodes };
}

/** As if the last code lay long behind: a test does not wait half a minute for the next one. */
export async function laterThan(store: Store): Promise<void> {
  await store.query('UPDATE totp SET last_step = 0 WHERE last_step IS NOT NULL');
}

/** The first step of signing in, and the way to answer what it asks for in the same browser. */
export async function halfSignedIn(apiUrl: string, login: string, headers: Record<string, string> = {}) {
  const first = await signIn(apiUrl, login, PASSWORD, headers);
  const cookie = cookieOf(first) ?? '';
  const request = withHeaders(apiUrl, { Cookie: cookie, Origin: apiUrl, ...headers });
  const answer = (code: string): Promise<Answer> => request('POST', '/v1/sign-in/code', { code });
  return { first, cookie, request, answer };
}
