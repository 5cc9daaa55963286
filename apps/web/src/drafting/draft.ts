import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';

export type Draft = Schemas['Draft'];

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => read(client.GET('/v1/drafts', { params: { query: { limit: 100 } } })),
});

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['drafts', id],
    queryFn: () => read(client.GET('/v1/drafts/{id}', { params: { path: { id } } })),
  });

/** The season of the group: its unit belongs to one. */
export const seasonOfUnitQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['season-of-unit', unitId],
    queryFn: async () => {
      const { seasonId } = await read(client.GET('/v1/units/{id}', { params: { path: { id: unitId } } }));
      return read(client.GET('/v1/seasons/{id}', { params: { path: { id: seasonId } } }));
    },
  });

/** Whose draft it is: the group's, or, where a head originated it, the unit's at which it starts. */
export function unitOfDraft({ fromUnitId, units, startAt }: Draft): string {
  return fromUnitId ?? units[startAt] ?? '';
}
