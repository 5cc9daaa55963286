import type { Request } from 'express';
import { cookieNameOf } from '../accounts/session-cookie.ts';
import { Problem } from '../problem/problem.ts';

/** As whom we ask a device: keys are made for a host, and a signature says on the pages of which origin it was given. */
export interface RelyingParty {
  readonly rpId: string;
  readonly origin: string;
}

/** Throws SECURE_ADDRESS_REQUIRED (403) where nobody can sign in. */
export function relyingParty(request: Request): RelyingParty {
  const address = `${request.protocol}://${request.host}`;
  // What a proxy says of the protocol may be no protocol.
  if (cookieNameOf(request) === null || !URL.canParse(address)) throw new Problem(403, 'SECURE_ADDRESS_REQUIRED');
  return { rpId: request.hostname, origin: new URL(address).origin };
}
