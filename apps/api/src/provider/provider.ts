import type { ProviderSettings } from '@laurel/platform';
import type { ProviderSubject } from '@laurel/store';
import * as client from 'openid-client';
import type { Pending } from '../accounts/pending.ts';
import { notFound, Problem, unavailable } from '../problem/problem.ts';

/** The page of ours to which the provider sends the browser back. */
export const RETURN_PATH = '/sign-in/return';

/** So that every caller hears within five seconds. */
const ANSWER_LIMIT_S = 4;

/** What is asked of the provider, and what its answer is compared with; the second half stays in the session. */
export interface Question {
  readonly url: string;
  readonly kept: NonNullable<Pending['question']>;
}

/** The one provider whose word on persons is taken. It is asked who it is when it is first needed, and again where it did not answer. */
export class Provider {
  #configuration: Promise<client.Configuration> | undefined;

  constructor(private readonly settings: ProviderSettings | null) {}

  /** Code flow with PKCE, state and nonce: what comes back serves for this browser alone. */
  async question(origin: string): Promise<Question> {
    const configuration = await this.configuration();
    const kept = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo: `${origin}${RETURN_PATH}`,
    };
    const url = client.buildAuthorizationUrl(configuration, {
      scope: 'openid',
      redirect_uri: kept.returnTo,
      code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
      state: kept.state,
      nonce: kept.nonce,
    });
    return { url: url.href, kept };
  }

  /** Whom the provider names; throws PROVIDER_REFUSED (401) where its answer is not one to this question. */
  async subject(query: string, kept: Pending['question']): Promise<ProviderSubject> {
    const configuration = await this.configuration();
    if (!kept) throw new Problem(401, 'PROVIDER_REFUSED');
    const { state, nonce, verifier, returnTo } = kept;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const claims = await client
      .authorizationCodeGrant(configuration, new URL(`${returnTo}?${query}`), checks)
      .then((tokens) => tokens.claims())
      // Whatever is wrong with an answer, the way on is the same: begin anew.
      .catch(() => undefined);
    if (!claims) throw new Problem(401, 'PROVIDER_REFUSED');
    return { issuer: claims.iss, subject: claims.sub };
  }

  /** Where a browser signs out at the provider too; null where there is none, or it offers no such page. */
  async signOutAddress(origin: string): Promise<string | null> {
    if (!this.settings) return null;
    const configuration = await this.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${origin}/` }).href;
  }

  private configuration(): Promise<client.Configuration> {
    if (!this.settings) throw notFound();
    this.#configuration ??= discovered(this.settings).catch(() => {
      this.#configuration = undefined;
      throw unavailable();
    });
    return this.#configuration;
  }
}

function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // The settings take plain http from a loopback address alone.
  const isPlain = address.protocol === 'http:';
  // Who the person is stands on a signature, and not on the connection alone.
  const execute = [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])];
  const secret = client.ClientSecretBasic(clientSecret);
  return client.discovery(address, clientId, undefined, secret, { execute, timeout: ANSWER_LIMIT_S });
}
