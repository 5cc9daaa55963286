import { infiniteQueryOptions, useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { rulesQuery } from '../audit/trail.ts';
import { type Nomination, nominationQuery } from '../nomination/nomination.ts';
import { client, read, type Schemas } from '../shell/client.ts';
import { useSeat } from '../shell/session.ts';
import { type CouncilStanding, standingAt } from './meetings.ts';

/** Each file of the agenda is asked for by itself: a screenful at a time. */
const PAGE = 20;

/** The three parts of the agenda, by the task that tells of them. */
const PARTS = {
  SITTING: { box: 'unit', kind: 'CLOSE_COUNCIL' },
  TO_CONVENE: { box: 'unit', kind: 'DECIDE' },
  MET: { box: 'done', kind: 'CLOSE_COUNCIL' },
} as const;
export type Part = keyof typeof PARTS;

export interface AgendaItem {
  readonly task: Schemas['InboxTask'];
  readonly nomination: Nomination;
  readonly standing: CouncilStanding;
}

const tasksQuery = (part: Part) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'council', part],
    queryFn: ({ pageParam: after }) => {
      const query = { ...PARTS[part], limit: PAGE, ...(after ? { after } : {}) };
      return read(client.GET('/v1/inbox', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** The files of one part of the agenda of the unit, by deadline. A file that waits for its decision without a council is none of them. */
export function useAgenda(part: Part) {
  const { office } = useSeat();
  const tasks = useInfiniteQuery(tasksQuery(part));
  const found = tasks.data?.pages.flatMap(({ items }) => items) ?? [];
  const nominations = useQueries({ queries: found.map(({ nominationId }) => nominationQuery(nominationId)) });
  const rules = useQueries({ queries: found.map(({ nominationId }) => rulesQuery(nominationId)) });
  const all = [tasks, ...nominations, ...rules];
  const items = found.flatMap((task, at): AgendaItem[] => {
    const [nomination, pinned] = [nominations[at]?.data, rules[at]?.data];
    const standing = nomination && pinned ? standingAt(nomination, pinned.rules, office?.unitId ?? '') : null;
    return nomination && standing?.state === part ? [{ task, nomination, standing }] : [];
  });
  return {
    items,
    isThere: all.every(({ data }) => data !== undefined),
    fault: all.find(({ error }) => error)?.error ?? null,
    again: () => all.forEach((one) => void one.refetch()),
    more: tasks.hasNextPage ? { isAsked: tasks.isFetchingNextPage, ask: () => void tasks.fetchNextPage() } : null,
  };
}
