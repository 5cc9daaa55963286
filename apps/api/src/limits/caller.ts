import type { Request } from 'express';
import { signedInBy } from '../accounts/signed-in.ts';
import { networkOf } from '../accounts/slow-down.ts';
import { DEMO_PERSON, DEMO_ROLE, DEMO_UNIT, demoIdentity } from '../identity/demo-identity.ts';
import type { Identity } from '../identity/identity.ts';

/** Who is counted: the person who is signed in, wherever from; everybody else by the network. */
export function callerOf(
  request: Request,
  { identity, byNetwork }: { readonly identity: Identity; readonly byNetwork: boolean },
): string {
  const person = byNetwork ? null : signedInBy(request)?.person.id;
  if (person) return `person ${person}`;
  const network = `network ${networkOf(request.ip ?? '')}`;
  // All of a demonstration come from this machine: the office that each names is all that tells them apart.
  if (identity !== demoIdentity || byNetwork) return network;
  return [network, ...[DEMO_ROLE, DEMO_UNIT, DEMO_PERSON].map((name) => request.header(name) ?? '-')].join(' ');
}
