import { queryOptions } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

/** Which nominees a person is, those that ended too. */
export const linksQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'links'],
    queryFn: () =>
      everyPage((page) => read(client.GET('/v1/nominee-links', { params: { query: { ...page, personId } } }))),
  });
