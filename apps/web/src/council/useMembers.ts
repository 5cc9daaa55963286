import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { useChange } from '../shell/useChange.ts';

/** A unit has so many members and no more: its council seats 99. */
const CANDIDATES_MAX = 200;

/** Who may be appointed to the council of a unit, by name; who sits in it is among them. */
export const candidatesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['council-candidates', unitId],
    queryFn: async () => {
      const query = { unitId, limit: CANDIDATES_MAX };
      const { items } = await read(client.GET('/v1/council-members/candidates', { params: { query } }));
      return items;
    },
  });

/** Appoints, once. */
export function useAppoint(onDone: () => void) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: (body: Schemas['AppointMember']) =>
      change(body, (header) => client.POST('/v1/council-members', { params: { header }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['council-members'] });
      onDone();
    },
  });
}

/** Ends a term on a day, once. */
export function useEndTerm(id: string, onDone: () => void) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: (body: Schemas['EndMemberTerm']) =>
      change(body, (header) => client.POST('/v1/council-members/{id}/end', { params: { path: { id }, header }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['council-members'] });
      onDone();
    },
  });
}
