import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type System = Schemas['System'];
export type Token = Schemas['Token'];

/** There are few systems, so that one of them is found among all. */
export const systemsQuery = queryOptions({
  queryKey: ['systems'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/systems', { params: { query } }))),
});

/** Whether a token may be used at this moment. */
export function tokenState({ revokedAt, expiresAt }: Token, nowMs = Date.now()): 'revoked' | 'expired' | 'inForce' {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) <= nowMs ? 'expired' : 'inForce';
}
