import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AskedOfMe } from '../answering/AskedOfMe.tsx';
import { client, read } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { NominationTable } from './NominationTable.tsx';

const PAGE = 50;
/** A syllable is typed in less; a name is then asked for once and not letter by letter. */
const TYPED_MS = 250;

/** The files that the office may see: the latest first, or those of a name. */
export function NominationsPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), TYPED_MS);
  const isAsked = /[\p{L}\p{N}]/u.test(name);
  const list = useInfiniteQuery({
    queryKey: ['nominations', isAsked ? name : null],
    queryFn: ({ pageParam }) => {
      const page = { limit: PAGE, ...(pageParam ? { after: pageParam } : {}) };
      return isAsked
        ? read(client.GET('/v1/nominations/search', { params: { query: { name, ...page } } }))
        : read(client.GET('/v1/nominations', { params: { query: page } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.error && !list.data) return <Faulty error={list.error} reset={() => void list.refetch()} />;
  return (
    <>
      <PageTitle title={text(office?.role === 'NOMINATOR' ? 'shell.nominations' : 'shell.search')} />
      {office?.role === 'NOMINATOR' && <AskedOfMe />}
      <TextInput
        type="search"
        label={text('inbox.filter')}
        description={text('inbox.filterHint')}
        maw="28rem"
        mb="md"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {list.data ? <NominationTable rows={rows} /> : <p role="status">{text('shell.loading')}</p>}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
