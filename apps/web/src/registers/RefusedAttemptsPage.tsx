import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { client, read } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { RefusedAttempts } from './RefusedAttempts.tsx';
import { Reasons } from './Reasons.tsx';

const PAGE = 50;
const route = getRouteApi('/seated/refused-attempts');

/** Who tried what without the right to it, the latest first. */
export function RefusedAttemptsPage() {
  const { text } = useWords();
  const { code } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['refused-attempts', code],
    queryFn: ({ pageParam: after }) => {
      const query = { limit: PAGE, ...(code ? { code } : {}), ...(after ? { after } : {}) };
      return read(client.GET('/v1/refused-attempts', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  return (
    <>
      <PageTitle title={text('refused.title')} />
      <p className="laurel-quiet">{text('refused.hint')}</p>
      <Reasons code={code} onChoose={(chosen) => void navigate({ search: chosen ? { code: chosen } : {} })} />
      {data ? (
        <RefusedAttempts rows={data.pages.flatMap(({ items }) => items)} />
      ) : (
        <p role="status">{text('shell.loading')}</p>
      )}
      {hasNextPage && (
        <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
