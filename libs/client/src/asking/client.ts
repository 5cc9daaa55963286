import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../contract/openapi.ts';

/** The API by its paths: every parameter, body and answer has the type that the contract gives it. */
export type LaurelClient = Client<paths>;

/** The schemas of the contract by their names. */
export type Schemas = components['schemas'];

export interface ClientOptions {
  /** Where the API answers, such as https://laurel.example. */
  readonly baseUrl: string;
  /** An API token, sent as `Authorization: Bearer`. */
  readonly token?: string;
  /** Other headers by which the API knows who acts: a session's cookie, or the headers of the demonstration. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of the API. Nothing is asked before it is called. */
export function laurelClient({ baseUrl, token, headers = {} }: ClientOptions): LaurelClient {
  const identity = token === undefined ? headers : { ...headers, Authorization: `Bearer ${token}` };
  // The API redirects nowhere. Who sends its token on to another address would not hear of it.
  return createClient<paths>({ baseUrl: baseUrl.replace(/\/+$/, ''), headers: identity, redirect: 'error' });
}

/** A new value for the header `Idempotency-Key`: one for each intent, and the same when it is sent again. */
export function newIntent(): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
