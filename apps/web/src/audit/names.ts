import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { peopleQuery } from '../people/people.ts';
import { unitQuery } from '../shell/places.ts';
import { useSeat } from '../shell/session.ts';
import { namedApart } from './named-apart.ts';

/** Names of units by their ids; the id itself until the name is there. */
export function useUnitNames(ids: Iterable<string | null | undefined>): (id: string) => string {
  const asked = [...new Set(ids)].filter((id) => id !== null && id !== undefined);
  const found = useQueries({
    queries: asked.map((id) => ({
      ...unitQuery(id),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const names = new Map(found.map(({ data }, n) => [asked[n], data?.name]));
  return (id) => names.get(id) ?? '…';
}

/** Names of persons; auditors alone may ask who holds an office. */
export function usePersonNames(): (id: string | undefined) => string | null {
  const { data } = usePeopleQuery();
  const names = new Map(data?.items.map(({ id, name }) => [id, name]));
  return (id) => (id && names.get(id)) || null;
}

/** Persons to choose from, each with a label of its own; nobody for who is no auditor. */
export function usePeople(): readonly { readonly id: string; readonly label: string }[] {
  const { data } = usePeopleQuery();
  return useMemo(() => namedApart(data?.items ?? []), [data]);
}

function usePeopleQuery() {
  const { office } = useSeat();
  return useQuery({ ...peopleQuery, enabled: office?.role === 'AUDITOR' });
}
