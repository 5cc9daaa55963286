import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';

export type Nomination = Schemas['Nomination'];

/** What is asked for about a case; each is asked anew when the stream tells of a change. */
export const nominationQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id],
    queryFn: () => read(client.GET('/v1/nominations/{id}', { params: { path: { id } } })),
  });

export const pastAwardsQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'past-awards'],
    queryFn: () => read(client.GET('/v1/nominations/{id}/past-awards', { params: { path: { id } } })),
  });

/** A case of many rounds has some fifty entries; what is more is read in the auditor's trail. */
const HISTORY_MAX = 200;

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'history'],
    queryFn: () =>
      read(client.GET('/v1/nominations/{id}/history', { params: { path: { id }, query: { limit: HISTORY_MAX } } })),
  });
