import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ShorterList } from './ShorterList.tsx';
import { Signed } from './Signed.tsx';
import { waitingQuery } from './waiting.ts';

/** Names by nomination: the list itself knows ids alone. */
export type Names = ReadonlyMap<string, string>;

/** One decision with a list: choose, read who is left out and why, confirm, and see the number. */
export function SigningPage() {
  const { text } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(waitingQuery);
  const [session, setSession] = useState<Schemas['SigningSession'] | null>(null);
  // What was signed is no longer in the inbox; its name is.
  const [names, setNames] = useState<Names>(new Map());
  if (error && !data) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const tasks = data.pages.flatMap(({ items }) => items);
  const answered = (answer: Schemas['SigningSession']) => {
    setNames((known) => new Map([...known, ...tasks.map((task) => [task.nominationId, task.nominee] as const)]));
    setSession(answer);
  };
  const again = () => setSession(null);
  return (
    <>
      <PageTitle title={text('signing.title')} />
      {session?.state === 'SIGNED' && <Signed session={session} names={names} onAgain={again} />}
      {session?.state === 'TO_CONFIRM' && (
        <ShorterList session={session} names={names} onAnswered={answered} onAgain={again} />
      )}
      {!session && <ChooseFiles tasks={tasks} onAnswered={answered} />}
      {!session && hasNextPage && (
        <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
