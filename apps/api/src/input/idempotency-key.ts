import { createHash } from 'node:crypto';
import { derivedId } from '@laurel/store';
import { createParamDecorator, type ExecutionContext, type RawBodyRequest } from '@nestjs/common';
import type { Request } from 'express';
import { IDENTITY, type Identity, type Office } from '../identity/identity.ts';
import { Problem } from '../problem/problem.ts';

/** One intent of a caller: `id` is the command's id, `fingerprint` tells this request from another under the same key. */
export interface Intent {
  readonly id: string;
  readonly fingerprint: string;
}

/** Any UUID but one of version 8: these are the ids that the product derives for its own commands. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-79a-f][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VISIBLE_ASCII = /^[\x21-\x7e]{1,200}$/;

/** The header `Idempotency-Key`, required: a UUID is taken as it is, any other key is hashed into one. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): Intent => {
  const request = context.switchToHttp().getRequest<RawBodyRequest<Request>>();
  const key = request.header('idempotency-key');
  if (!key) throw new Problem(400, 'IDEMPOTENCY_KEY_REQUIRED');
  if (!VISIBLE_ASCII.test(key)) throw new Problem(400, 'IDEMPOTENCY_KEY_INVALID');
  const office = (request.app.get(IDENTITY) as Identity).actorOf(request);
  // Method, path and the body's bytes: what a caller repeats when it sends the same request again.
  const fingerprint = fingerprintOf(office, `${request.method} ${request.path}`, request.rawBody ?? '');
  return { id: UUID.test(key) ? key.toLowerCase() : derivedId(`key ${key}`), fingerprint };
});

/** An id of the n-th part of an intent, such as one nomination of a letter. */
export function partOf(intent: Intent, part: number): Intent {
  return { id: derivedId(`${intent.id}/${part}`), fingerprint: intent.fingerprint };
}

/** SHA-256 in hex of who asks, an address and a body: what one office was answered is told to no other. */
export function fingerprintOf({ role, unitId, personId }: Office, address: string, body: string | Buffer): string {
  const asks = `${role} ${unitId ?? '-'} ${personId ?? '-'}\n${address}\n`;
  return createHash('sha256').update(asks, 'utf8').update(body).digest('hex');
}
