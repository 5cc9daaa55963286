import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type Person = Schemas['Person'];
export type Membership = Schemas['Membership'];
/** A person or a system: both hold offices. */
export type Holder = Pick<Person, 'id' | 'disabledAt' | 'memberships'>;

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/people', { params: { query } }))),
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: () => read(client.GET('/v1/people/{id}', { params: { path: { id } } })),
  });

/** How it stands with an account. Who was erased has no name left. */
export function accountState({ name, login, disabledAt }: Person): 'erased' | 'disabled' | 'waiting' | 'open' {
  if (name === '') return 'erased';
  if (disabledAt) return 'disabled';
  return login === null ? 'waiting' : 'open';
}
