import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { freePort } from '@laurel/platform';
import { Provider } from 'oidc-provider';

/** A real provider of OpenID Connect on a loopback address, in which every login is right. */
export interface IdentityProvider {
  readonly issuer: string;
  /** The environment in which the API takes its word. */
  readonly env: Record<string, string>;
  /** What a browser does at the address to which the API sent it: it signs in as `subject` and is sent back with this query. */
  signIn(address: string, subject: string): Promise<string>;
  /** Changes each token that says who somebody is, on its way out; the key is the provider's own. */
  changing: ((idToken: string, key: KeyObject) => string) | null;
  stop(): Promise<void>;
}

const CLIENT = { client_id: 'laurel', client_secret: 'a secret of a test' } as const;

/** For an API that will listen at `apiUrl`. */
export async function identityProvider(apiUrl: string): Promise<IdentityProvider> {
  const port = await freePort('127.0.0.1');
  const issuer = `http://127.0.0.1:${port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = quietly(() => providerAt(issuer, apiUrl, privateKey));
  const server = createServer((request, response) => {
    const login = /^\/interaction\/[^/?]+\?subject=(.+)$/.exec(request.url ?? '')?.[1];
    const { changing } = own;
    if (changing && request.url === '/token') changeOnItsWay(response, (token) => changing(token, privateKey));
    if (login === undefined) return void provider.callback()(request, response);
    // Stands for the page on which a person signs in.
    const result = { login: { accountId: decodeURIComponent(login) } };
    provider.interactionFinished(request, response, result).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const own: IdentityProvider = {
    issuer,
    changing: null,
    env: {
      LAUREL_OIDC_ISSUER: issuer,
      LAUREL_OIDC_CLIENT_ID: CLIENT.client_id,
      LAUREL_OIDC_CLIENT_SECRET: CLIENT.client_secret,
    },
    signIn: (address, subject) => followed(address, subject, `${apiUrl}/sign-in/return?`),
    stop: () => closed(server),
  };
  return own;
}

function changeOnItsWay(response: ServerResponse, change: (idToken: string) => string): void {
  const end = response.end.bind(response) as (text: string) => ServerResponse;
  response.end = ((text: string) => {
    const body = JSON.parse(text);
    const changed = JSON.stringify({ ...body, id_token: change(body.id_token) });
    response.setHeader('Content-Length', Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

function providerAt(issuer: string, apiUrl: string, key: KeyObject): Provider {
  return new Provider(issuer, {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [`${apiUrl}/sign-in/return`],
        post_logout_redirect_uris: [`${apiUrl}/`],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [key.export({ format: 'jwk' }) as never] },
    ttl: { AccessToken: LASTING_S, Grant: LASTING_S, IdToken: LASTING_S, Interaction: LASTING_S, Session: LASTING_S },
    cookies: { keys: ['a key of a test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Nobody is asked whether Laurel may know them.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? '',
        clientId: oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

/** Longer than any test. */
const LASTING_S = 3600;

/** It warns in the console that what it keeps goes with its process, which is as it should be. */
function quietly<Result>(work: () => Result): Result {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}

/** A provider and its pages need a handful of steps. */
const STEPS_MAX = 10;

/** Goes where each answer leads, with the cookies of a browser, up to the page that begins so; what stands behind it comes back. */
async function followed(address: string, subject: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  for (let step = 0; step < STEPS_MAX; step++) {
    const Cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { Cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`The provider stops at ${next}: ${answer.status} ${await answer.text()}`);
    if (location.startsWith(back)) return location.slice(back.length);
    next = new URL(location, next).href;
    if (/\/interaction\/[^/?]+$/.test(next)) next += `?subject=${encodeURIComponent(subject)}`;
  }
  throw new Error(`The provider does not come back within ${STEPS_MAX} steps.`);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
