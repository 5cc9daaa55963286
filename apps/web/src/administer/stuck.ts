import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type StuckCase = Schemas['StuckNomination'];
export type Message = Schemas['UndeliveredMessage'];

export const stuckQuery = queryOptions({
  queryKey: ['stuck-nominations'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/stuck-nominations', { params: { query } }))),
});

export const undeliveredQuery = queryOptions({
  queryKey: ['stuck-undelivered'],
  queryFn: () => read(client.GET('/v1/undelivered')),
});
