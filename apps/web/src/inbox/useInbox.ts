import { useDebouncedValue } from '@mantine/hooks';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { endOf, isSeen, type Page, pagesWith, type Sight, tasksOf } from './pages.ts';
import { type InboxQuestion, readPage } from './read-page.ts';

/** Pages that only fly past are not read anew. */
const RESTING_MS = 250;
const TOP: Sight = { first: 0, last: 0 };

/**
 * The list of a box, page by page. When something changes, the pages in sight are read anew and no others: a list of 10,000 has 51,
 * and each change of anybody would read them all. The others keep their places, and are read when they come into sight.
 */
export function useInbox(query: InboxQuestion) {
  const seenNow = useRef(TOP);
  const [seen, setSeen] = useState(TOP);
  const [{ first, last }] = useDebouncedValue(seen, RESTING_MS);
  const list = useInfiniteQuery({
    queryKey: ['inbox', query],
    queryFn: ({ pageParam: after, queryKey, client: queries }): Page | Promise<Page> => {
      const there = queries.getQueryData<InfiniteData<Page, string | null>>(queryKey);
      const at = there?.pageParams.indexOf(after) ?? -1;
      const old = there?.pages[at];
      if (old && !isSeen(at, seenNow.current)) return { ...old, isKept: true };
      return readPage(query, { after, end: endOf(after, there?.pageParams ?? [], query.box) });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const { data, dataUpdatedAt, isPlaceholderData, refetch } = list;
  const pages = useMemo(() => data?.pages ?? [], [data]);
  const tasks = useMemo(() => tasksOf(pages), [pages]);
  const onSight = useCallback(
    (rows: Sight) => {
      const next = pagesWith(
        rows,
        tasks.map(({ length }) => length),
      );
      seenNow.current = next;
      setSeen((before) => (before.first === next.first && before.last === next.last ? before : next));
    },
    [tasks],
  );
  const isOld = !isPlaceholderData && pages.some(({ isKept }, at) => isKept && first <= at && at <= last);
  useEffect(() => {
    if (isOld) void refetch({ cancelRefetch: false });
  }, [isOld, first, last, dataUpdatedAt, refetch]);
  return { ...list, tasks: useMemo(() => tasks.flat(), [tasks]), onSight };
}
