import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';

/** As many as a page of the API holds: a list of one decision has 1,000 names at most. */
const PAGE = 200;

/** The files of the unit that wait for a decision, by deadline. */
export const waitingQuery = infiniteQueryOptions({
  queryKey: ['inbox', 'to-sign'],
  queryFn: ({ pageParam: after }) => {
    const query = { box: 'unit' as const, kind: 'DECIDE' as const, limit: PAGE, ...(after ? { after } : {}) };
    return read(client.GET('/v1/inbox', { params: { query } }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});
