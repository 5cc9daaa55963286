import { queryOptions } from '@tanstack/react-query';
import { client, read } from './client.ts';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id],
    queryFn: () => read(client.GET('/v1/units/{id}', { params: { path: { id } } })),
  });

export const seasonQuery = (id: string) =>
  queryOptions({
    queryKey: ['season', id],
    queryFn: () => read(client.GET('/v1/seasons/{id}', { params: { path: { id } } })),
  });
