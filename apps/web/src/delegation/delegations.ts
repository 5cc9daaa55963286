import { isInTerm } from '@laurel/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { today } from '../shell/today.ts';

const PAGE = 50;

/** The papers of a unit by which others sign for its head, the latest first. */
export const delegationsQuery = (unitId: string) =>
  infiniteQueryOptions({
    queryKey: ['delegations', unitId],
    queryFn: ({ pageParam: after }) => {
      const query = { unitId, limit: PAGE, ...(after ? { after } : {}) };
      return read(client.GET('/v1/delegations', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Whether a paper holds today. */
export function standing(paper: Pick<Schemas['Delegation'], 'fromOn' | 'toOn'>): 'now' | 'later' | 'over' {
  if (isInTerm(paper, today())) return 'now';
  return paper.fromOn > today() ? 'later' : 'over';
}
