import { queryOptions } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

/** The open cases of a season that do not go by this rule set yet. */
export const toMoveQuery = (seasonId: string, notUnder: string) =>
  queryOptions({
    queryKey: ['season', seasonId, 'to-move', notUnder],
    queryFn: () =>
      everyPage((page) => {
        const params = { path: { id: seasonId }, query: { ...page, notUnder } };
        return read(client.GET('/v1/seasons/{id}/open-nominations', { params }));
      }),
  });
