import type { Answer } from './api.ts';
import { requestTo } from './api.ts';
import { cookieOf, PASSWORD, type TestPerson, withHeaders } from './people.ts';
import { type Misbehaviour, SoftwareAuthenticator } from './software-authenticator.ts';

/** What a device is asked, by the API. */
export async function askedForKey({ request }: TestPerson): Promise<any> {
  const { status, body } = await request('POST', '/v1/me/factors/passkeys/options', { password: PASSWORD });
  if (status !== 200) throw new Error(`Not asked: ${JSON.stringify(body)}`);
  return body.publicKey;
}

/** A person adds the passkey of a new device. */
export async function withPasskey(apiUrl: string, person: TestPerson): Promise<SoftwareAuthenticator> {
  const device = new SoftwareAuthenticator(apiUrl);
  const credential = device.create(await askedForKey(person));
  const { status, body } = await person.request('POST', '/v1/me/factors/passkeys', { name: 'Điện thoại', credential });
  if (status !== 201) throw new Error(`Not added: ${JSON.stringify(body)}`);
  return device;
}

/** A browser in which somebody begins to sign in by a passkey. */
export async function passkeyPage(apiUrl: string, headers: Record<string, string> = {}) {
  const origin = { Origin: apiUrl, ...headers };
  const first = await requestTo(apiUrl)('POST', '/v1/sign-in/passkey/options', undefined, { headers });
  const cookie = cookieOf(first) ?? '';
  const request = withHeaders(apiUrl, { ...origin, Cookie: cookie });
  const send = (credential: object): Promise<Answer> => request('POST', '/v1/sign-in/passkey', { credential });
  return {
    asked: first.body.publicKey,
    cookie,
    send,
    answer: (device: SoftwareAuthenticator, how?: Misbehaviour) => send(device.get(first.body.publicKey, how)),
  };
}
