import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Stack } from '@laurel/cli';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort } from '../support/api.ts';
import type { IdentityProvider } from '../support/identity-provider.ts';
import { firstAdmin, hired } from '../support/people.ts';
import { linked, providerPage } from '../support/provider-page.ts';
import { stackWithProvider } from '../support/provider-stack.ts';

let provider: IdentityProvider;
let stack: Stack;

const SUBJECT = 'subject-of-a-person';
beforeAll(async () => {
  ({ provider, stack } = await stackWithProvider());
  const person = await hired(stack.apiUrl, await firstAdmin(stack), 'lien.ket', { role: 'AUDITOR' });
  await linked(provider, person, SUBJECT);
}, 120_000);
afterEach(() => {
  provider.changing = null;
});
afterAll(async () => {
  await stack?.stop();
  await provider?.stop();
});

type Part = Record<string, unknown>;
const read = (part = ''): Part => JSON.parse(Buffer.from(part, 'base64url').toString());
const written = (part: Part) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The token with other claims or another header, signed anew as its header says. */
function anew(token: string, key: KeyObject, claims: Part, header: Part = {}): string {
  const [head, body] = token.split('.');
  const said = { ...read(head), ...header };
  const text = `${written(said)}.${written({ ...read(body), ...claims })}`;
  const secret = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  const byAlgorithm: { readonly [alg: string]: () => Buffer } = {
    RS256: () => sign('sha256', Buffer.from(text), key),
    HS256: () => createHmac('sha256', secret).update(text).digest(),
    none: () => Buffer.alloc(0),
  };
  return `${text}.${byAlgorithm[String(said['alg'])]?.().toString('base64url')}`;
}

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const jwk = createPublicKey(stranger).export({ format: 'jwk' });
const seconds = (ago: number) => Math.floor(Date.now() / 1000) - ago;

type Change = NonNullable<IdentityProvider['changing']>;
const CHANGES: [what: string, change: Change][] = [
  [
    'a signature of which a bit was changed',
    (token) => token.replace(/[^.](?=[^.]*$)/, (one) => (one === 'A' ? 'B' : 'A')),
  ],
  ['no signature', (token) => token.replace(/[^.]*$/, '')],
  [
    'claims that were changed beneath their signature',
    (token) => {
      const [head, body, signature] = token.split('.');
      return `${head}.${written({ ...read(body), sub: 'somebody else' })}.${signature}`;
    },
  ],
  ['the signature of another key', (token) => anew(token, stranger, {})],
  ['a key that it brings along', (token) => anew(token, stranger, {}, { jwk })],
  ['the algorithm none', (token, key) => anew(token, key, {}, { alg: 'none' })],
  ['the public key as a secret', (token, key) => anew(token, key, {}, { alg: 'HS256' })],
  ['another audience', (token, key) => anew(token, key, { aud: 'another-client' })],
  ['another issuer', (token, key) => anew(token, key, { iss: 'https://evil.example' })],
  ['an end that has passed', (token, key) => anew(token, key, { iat: seconds(7200), exp: seconds(3600) })],
  ['another nonce', (token, key) => anew(token, key, { nonce: 'x'.repeat(43) })],
  ['no subject', (token, key) => anew(token, key, { sub: undefined })],
];

async function signedInWith(change: Change) {
  const page = await providerPage(stack.apiUrl);
  const query = await provider.signIn(page.url, SUBJECT);
  provider.changing = change;
  return page.finish(query);
}

describe('What the provider says of a person', () => {
  it.each(CHANGES)('PROVIDER_REFUSED: with %s it counts nothing', async (_, change) => {
    expect(inShort(await signedInWith(change))).toEqual([401, 'PROVIDER_REFUSED']);
  });

  it('Counts when it is signed anew by the key of the provider, so that the changes above can be trusted', async () => {
    expect((await signedInWith((token, key) => anew(token, key, {}))).status).toBe(200);
  });
});
