import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { KeyHelp } from '../shell/KeyHelp.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Boxes } from './Boxes.tsx';
import classes from './InboxPage.module.css';
import { TaskTable } from './TaskTable.tsx';
import { useInbox } from './useInbox.ts';
import { useInboxKeys } from './useInboxKeys.ts';

/** A syllable is typed in less; a name is then asked for once and not letter by letter. */
const TYPED_MS = 250;
const route = getRouteApi('/seated/inbox');

/** What waits for an office: its boxes, a filter, and the list by deadline. */
export function InboxPage() {
  const { text } = useWords();
  const { box, overdue } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed, TYPED_MS);
  const search = useRef<HTMLInputElement>(null);
  const asked = /[\p{L}\p{N}]/u.test(name) ? { name: name.trim() } : {};
  const query = { box, ...(overdue ? { overdue } : {}), ...asked };
  const { data, tasks, onSight, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInbox(query);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const isHelped = useInboxKeys(search);
  if (error && !data) return <Faulty error={error} reset={() => void refetch()} />;
  return (
    <>
      <PageTitle title={text('inbox.title')} />
      <Boxes counts={data?.pages[0]?.counts} box={box} />
      <Group align="flex-end" mb="md">
        <TextInput
          ref={search}
          type="search"
          label={text('inbox.filter')}
          description={text('inbox.filterHint')}
          className={classes['search']}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Checkbox
          label={text('inbox.overdueOnly')}
          checked={overdue === 'true'}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({ search: checked ? { box, overdue: 'true' } : { box } })
          }
        />
      </Group>
      {data ? (
        <TaskTable tasks={tasks} isFiltered={Boolean(overdue || asked.name)} onEnd={readOn} onSight={onSight} />
      ) : (
        <p role="status">{text('shell.loading')}</p>
      )}
      {hasNextPage && (
        <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={readOn}>
          {text('shell.more')}
        </Button>
      )}
      <KeyHelp keys={KEYS} control={isHelped} />
    </>
  );
}

const KEYS = [
  ['j', 'inbox.keys.next'],
  ['k', 'inbox.keys.previous'],
  ['Enter', 'inbox.keys.open'],
  ['/', 'inbox.keys.search'],
  ['?', 'inbox.keys.help'],
] as const;
