import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type Webhook = Schemas['Webhook'];
export type Delivery = Schemas['Delivery'];

const PAGE = 50;

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/webhooks', { params: { query } }))),
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: () => read(client.GET('/v1/webhooks/{id}', { params: { path: { id } } })),
  });

/** What was sent to an address, the latest first; of one state, or of any. */
export const deliveriesQuery = (id: string, state: Delivery['state'] | null) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries', state],
    queryFn: ({ pageParam: after }) => {
      const query = { limit: PAGE, ...(state ? { state } : {}), ...(after ? { after } : {}) };
      return read(client.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Whether it is told, or why not. */
export function webhookState({ disabledAt, disabledFor }: Webhook): 'on' | NonNullable<Webhook['disabledFor']> {
  return disabledAt ? (disabledFor ?? 'ASKED') : 'on';
}
